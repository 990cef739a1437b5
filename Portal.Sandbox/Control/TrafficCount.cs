namespace Portal.Sandbox.Control;

/// <summary>The calls since faults were last set.</summary>
/// <param name="Calls">Let in.</param>
/// <param name="Refused">Refused for the limit.</param>
/// <param name="MostAtOnce">Most calls that were under way at once.</param>
/// <param name="MostInASecond">Most calls of one account that began within a second.</param>
internal sealed record TrafficCount(int Calls, int Refused, int MostAtOnce, int MostInASecond);
