namespace Portal.Payments.LocalStripe;

/// <summary>What happened while the clock was moved.</summary>
/// <param name="From">Where it stood (UTC).</param>
/// <param name="Done">How often each kind of work did something, by its name.</param>
public sealed record ClockReport(DateTimeOffset From, IDictionary<string, int> Done)
{
    /// <summary>Where it stands (UTC).</summary>
    public DateTimeOffset Until { get; init; } = From;

    /// <summary>Adds to what was done.</summary>
    public void Add(string name, int count) => Done[name] = Done.TryGetValue(name, out var known) ? known + count : count;
}
