using Stripe.Wire;

namespace Stripe;

/// <summary>A payment of an invoice.</summary>
public class InvoicePayment : StripeEntity<InvoicePayment>, IHasId, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>Paid so far, in the smallest currency unit.</summary>
    public long? AmountPaid { get; set; }

    /// <summary>To be collected by this payment, in the smallest currency unit.</summary>
    public long AmountRequested { get; set; }

    /// <summary>When it was created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>Id of the invoice.</summary>
    [Expandable]
    public string InvoiceId { get; set; }

    /// <summary>The invoice, when expanded.</summary>
    public Invoice Invoice { get; set; }

    /// <summary>Whether it is the default.</summary>
    public bool IsDefault { get; set; }

    /// <summary>True for live, false for test.</summary>
    public bool Livemode { get; set; }

    /// <summary>The payment.</summary>
    public InvoicePaymentPayment Payment { get; set; }

    /// <summary>State.</summary>
    public string Status { get; set; }

    /// <summary>When the state changed.</summary>
    public InvoicePaymentStatusTransitions StatusTransitions { get; set; }
}

/// <summary>Invoice payment payment.</summary>
public class InvoicePaymentPayment : StripeEntity<InvoicePaymentPayment>
{
    /// <summary>Id of the charge.</summary>
    [Expandable]
    public string ChargeId { get; set; }

    /// <summary>The charge, when expanded.</summary>
    public Charge Charge { get; set; }

    /// <summary>Id of the payment intent.</summary>
    [Expandable]
    public string PaymentIntentId { get; set; }

    /// <summary>The payment intent, when expanded.</summary>
    public PaymentIntent PaymentIntent { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}

/// <summary>Invoice payment status transitions.</summary>
public class InvoicePaymentStatusTransitions : StripeEntity<InvoicePaymentStatusTransitions>
{
    /// <summary>When it was cancelled, UTC.</summary>
    public DateTime? CanceledAt { get; set; }

    /// <summary>When it was paid, UTC.</summary>
    public DateTime? PaidAt { get; set; }
}
