namespace Portal.Domain.Payouts;

/// <summary>Where one therapist's payout in a run stands.</summary>
public enum PayoutItemStatus
{
    /// <summary>Its payable money is set aside.</summary>
    Reserved,

    /// <summary>In the connected account; the bank payout is to be made.</summary>
    Transferred,

    /// <summary>The bank payout was created.</summary>
    PaidOut,

    /// <summary>Stripe refused the transfer or the bank payout, or the bank sent it back.</summary>
    Refused,

    /// <summary>Not due.</summary>
    Skipped,
}
