namespace Portal.Domain.Payouts;

/// <summary>Where a payout run stands.</summary>
public enum PayoutRunStatus
{
    /// <summary>Its items are being reserved.</summary>
    Planned,

    /// <summary>At work; it can be stopped and resumed.</summary>
    Running,

    /// <summary>Every item has its outcome.</summary>
    Finished,
}
