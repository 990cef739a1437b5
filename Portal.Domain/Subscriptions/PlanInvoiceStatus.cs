namespace Portal.Domain.Subscriptions;

/// <summary>Where a plan invoice stands.</summary>
public enum PlanInvoiceStatus
{
    /// <summary>Not finalized; its subsidy can still be set.</summary>
    Draft,

    /// <summary>Finalized, to be paid.</summary>
    Open,

    /// <summary>Paid.</summary>
    Paid,

    /// <summary>Voided.</summary>
    Void,

    /// <summary>Given up.</summary>
    Uncollectible,
}
