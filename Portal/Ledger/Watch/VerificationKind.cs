namespace Portal.Ledger.Watch;

/// <summary>How much a run looked at.</summary>
public enum VerificationKind
{
    /// <summary>What the database enforces and what is watched, from the database alone.</summary>
    Watch,

    /// <summary>Everything, Stripe included.</summary>
    Full,
}
