namespace Portal.Domain.Credits;

/// <summary>Where a credit order stands.</summary>
public enum CreditOrderStatus
{
    /// <summary>Ordered; its invoice isn't final.</summary>
    Draft,

    /// <summary>Invoiced, to be paid.</summary>
    Open,

    /// <summary>Paid; the credits are in the balance.</summary>
    Paid,

    /// <summary>Being cancelled; Stripe hasn't voided the invoice yet.</summary>
    Voiding,

    /// <summary>Cancelled.</summary>
    Voided,

    /// <summary>Given up.</summary>
    Uncollectible,
}
