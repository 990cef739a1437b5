namespace Stripe;

/// <summary>Invoice status transitions.</summary>
public class InvoiceStatusTransitions : StripeEntity<InvoiceStatusTransitions>
{
    /// <summary>When it became final, UTC.</summary>
    public DateTime? FinalizedAt { get; set; }

    /// <summary>When it was given up, UTC.</summary>
    public DateTime? MarkedUncollectibleAt { get; set; }

    /// <summary>When it was paid, UTC.</summary>
    public DateTime? PaidAt { get; set; }

    /// <summary>When it was voided, UTC.</summary>
    public DateTime? VoidedAt { get; set; }
}
