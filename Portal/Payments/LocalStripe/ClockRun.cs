namespace Portal.Payments.LocalStripe;

/// <summary>A move of the clock: how far it is, and what happened on the way.</summary>
/// <param name="From">Where it started (UTC).</param>
/// <param name="Target">Where it goes (UTC).</param>
/// <param name="EntriesAfter">The newest journal entry before it.</param>
/// <param name="EventsAfter">The newest event before it.</param>
public sealed record ClockRun(DateTimeOffset From, DateTimeOffset Target, long EntriesAfter, long EventsAfter)
{
    /// <summary>Whether it has come to its end.</summary>
    public bool Finished { get; init; }

    /// <summary>What each kind of work did, by name; filled at the end.</summary>
    public IReadOnlyDictionary<string, int> Done { get; init; } = new Dictionary<string, int>();

    /// <summary>Why it stopped before its target; null when it didn't.</summary>
    public string? Fault { get; init; }
}
