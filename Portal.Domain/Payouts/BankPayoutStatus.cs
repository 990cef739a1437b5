namespace Portal.Domain.Payouts;

/// <summary>Where a payout to a therapist's bank stands.</summary>
public enum BankPayoutStatus
{
    /// <summary>Created.</summary>
    Pending,

    /// <summary>On its way.</summary>
    InTransit,

    /// <summary>Arrived.</summary>
    Paid,

    /// <summary>The bank sent it back.</summary>
    Failed,

    /// <summary>Cancelled before it left.</summary>
    Cancelled,
}
