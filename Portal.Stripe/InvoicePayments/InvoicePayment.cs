using Stripe.Wire;

namespace Stripe;

/// <summary>Invoice payment.</summary>
public class InvoicePayment : StripeEntity<InvoicePayment>, IHasId, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Object.</summary>
    public string Object { get; set; }

    /// <summary>Amount paid.</summary>
    public long? AmountPaid { get; set; }

    /// <summary>Amount requested.</summary>
    public long AmountRequested { get; set; }

    /// <summary>Created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Id of the invoice.</summary>
    [Expandable]
    public string InvoiceId { get; set; }

    /// <summary>The invoice, when expanded.</summary>
    public Invoice Invoice { get; set; }

    /// <summary>Is default or not.</summary>
    public bool IsDefault { get; set; }

    /// <summary>Livemode or not.</summary>
    public bool Livemode { get; set; }

    /// <summary>Payment.</summary>
    public InvoicePaymentPayment Payment { get; set; }

    /// <summary>Status.</summary>
    public string Status { get; set; }

    /// <summary>Status transitions.</summary>
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

    /// <summary>Type.</summary>
    public string Type { get; set; }
}

/// <summary>Invoice payment status transitions.</summary>
public class InvoicePaymentStatusTransitions : StripeEntity<InvoicePaymentStatusTransitions>
{
    /// <summary>Canceled at, UTC.</summary>
    public DateTime? CanceledAt { get; set; }

    /// <summary>Paid at, UTC.</summary>
    public DateTime? PaidAt { get; set; }
}
