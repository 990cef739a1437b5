namespace Bench;

/// <summary>The sandbox's own count of the calls it got.</summary>
/// <param name="Calls">Let in.</param>
/// <param name="Refused">Refused for the limit.</param>
/// <param name="MostAtOnce">Most calls that were under way at once.</param>
/// <param name="MostInASecond">Most calls that began within a second.</param>
internal sealed record SandboxCalls(int Calls, int Refused, int MostAtOnce, int MostInASecond);
