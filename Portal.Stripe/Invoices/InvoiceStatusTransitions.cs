namespace Stripe;

/// <summary>Invoice status transitions.</summary>
public class InvoiceStatusTransitions : StripeEntity<InvoiceStatusTransitions>
{
    /// <summary>Finalized at, UTC.</summary>
    public DateTime? FinalizedAt { get; set; }

    /// <summary>Marked uncollectible at, UTC.</summary>
    public DateTime? MarkedUncollectibleAt { get; set; }

    /// <summary>Paid at, UTC.</summary>
    public DateTime? PaidAt { get; set; }

    /// <summary>Voided at, UTC.</summary>
    public DateTime? VoidedAt { get; set; }
}
