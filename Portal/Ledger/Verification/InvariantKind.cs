namespace Portal.Ledger.Verification;

/// <summary>How an invariant is kept.</summary>
public enum InvariantKind
{
    /// <summary>The database itself refuses what would break it.</summary>
    Enforced,

    /// <summary>Looked at all the time, from the database alone.</summary>
    Watched,

    /// <summary>Compared with every row and with Stripe, at night and on request.</summary>
    Nightly,
}
