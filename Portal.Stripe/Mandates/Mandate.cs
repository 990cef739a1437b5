using Stripe.Wire;

namespace Stripe;

/// <summary>The holder's permission to debit a bank account or card.</summary>
public class Mandate : StripeEntity<Mandate>, IHasId, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>How the payer agreed.</summary>
    public MandateCustomerAcceptance CustomerAcceptance { get; set; }

    /// <summary>True for live, false for test.</summary>
    public bool Livemode { get; set; }

    /// <summary>Details of a mandate for many payments.</summary>
    public MandateMultiUse MultiUse { get; set; }

    /// <summary>Account whose details are shown and which is the merchant of record.</summary>
    public string OnBehalfOf { get; set; }

    /// <summary>Id of the payment method.</summary>
    [Expandable]
    public string PaymentMethodId { get; set; }

    /// <summary>The payment method, when expanded.</summary>
    public PaymentMethod PaymentMethod { get; set; }

    /// <summary>How it was paid.</summary>
    public MandatePaymentMethodDetails PaymentMethodDetails { get; set; }

    /// <summary>Details of a mandate for one payment.</summary>
    public MandateSingleUse SingleUse { get; set; }

    /// <summary>State.</summary>
    public string Status { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}
