namespace Portal.Ledger.Watch;

/// <summary>When the invariants are looked at; settings under <c>Verification</c>.</summary>
public sealed class VerificationOptions
{
    /// <summary>Minutes between two watches, by the portal's clock.</summary>
    public int WatchMinutes { get; set; } = 15;

    /// <summary>Whether everything is compared with Stripe once a night.</summary>
    public bool Nightly { get; set; } = true;

    /// <summary>Hour of the nightly run in the money rules' time zone.</summary>
    public int NightlyHour { get; set; } = 3;

    /// <summary>Days after which watches that found nothing are forgotten.</summary>
    public int KeepWatchesDays { get; set; } = 7;

    /// <summary>What is wrong with them, a sentence each.</summary>
    public IEnumerable<string> Problems()
    {
        if (WatchMinutes is < 1 or > 1_440) yield return "Verification:WatchMinutes must be between 1 and 1440.";
        if (NightlyHour is < 0 or > 23) yield return "Verification:NightlyHour must be an hour of the day, 0 to 23.";
        if (KeepWatchesDays < 1) yield return "Verification:KeepWatchesDays must be 1 or more.";
    }
}
