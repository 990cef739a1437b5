namespace Bench;

/// <summary>A folder that is gone afterwards.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("portal-bench-").FullName;

    public void Dispose()
    {
        Directory.Delete(Path, recursive: true);
    }
}
