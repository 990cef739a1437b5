namespace Portal.Payments.Operations;

/// <summary>Where a write to Stripe stands.</summary>
public enum OperationState
{
    /// <summary>Recorded, not sent, or told by Stripe to come later.</summary>
    Pending,

    /// <summary>On its way; its lease says until when another node leaves it alone.</summary>
    Sent,

    /// <summary>Sent, with no answer that says whether it was done.</summary>
    Unknown,

    /// <summary>Done, its result and journal entry recorded.</summary>
    Done,

    /// <summary>Refused by Stripe, nothing was done.</summary>
    Failed,
}
