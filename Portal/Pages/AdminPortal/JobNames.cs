namespace Portal.Pages.AdminPortal;

/// <summary>Due work by the name people read.</summary>
public static class JobNames
{
    private static readonly Dictionary<string, string> Known = new()
    {
        ["events"] = "Events processed",
        ["inbox"] = "Events tried again",
        ["operations"] = "Writes to Stripe finished",
        ["journal-chain"] = "Entries chained",
        ["session-charges"] = "Sessions charged",
        ["payout-runs"] = "Steps of payout runs",
        ["invariants"] = "Looks at the invariants",
        ["nightly-invariants"] = "Comparisons with Stripe",
        ["mail"] = "Mails sent",
    };

    /// <summary>The name, or the work's own where none is known.</summary>
    public static string Of(string work) => Known.TryGetValue(work, out var name) ? name
        : work.Length == 0 ? work : char.ToUpperInvariant(work[0]) + work[1..].Replace('-', ' ');
}
