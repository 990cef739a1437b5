namespace Bench.Load;

/// <summary>What a load run measured.</summary>
/// <param name="Requests">Requests answered.</param>
/// <param name="Seconds">How long it took.</param>
/// <param name="Milliseconds">How long each one took.</param>
internal sealed record LoadResult(int Requests, double Seconds, IReadOnlyList<double> Milliseconds)
{
    /// <summary>Requests a second.</summary>
    public double Rate => Requests / Seconds;
}
