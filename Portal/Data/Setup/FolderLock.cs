namespace Portal.Data.Setup;

/// <summary>One portal per data folder: two on the same SQLite file would each think themselves the only writer.</summary>
public sealed class FolderLock(DataOptions data) : IDisposable
{
    private FileStream? held;

    /// <summary>Takes the folder; released with the process, however it ends.</summary>
    /// <exception cref="StartRefusedException">Another portal has it.</exception>
    public void Take()
    {
        try
        {
            held = new FileStream(Path.Combine(data.Directory, "portal.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw new StartRefusedException($"Another portal is running on {data.Directory}. Stop it first, or give this one a folder of its own with --Data:Directory=…");
        }
    }

    /// <inheritdoc />
    public void Dispose() => held?.Dispose();
}
