using Stripe.Wire;

namespace Stripe;

/// <summary>Payment intent transfer data.</summary>
public class PaymentIntentTransferData : StripeEntity<PaymentIntentTransferData>, IHasMetadata
{
    /// <summary>In the currency's smallest unit.</summary>
    public long Amount { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Id of the destination.</summary>
    [Expandable]
    public string DestinationId { get; set; }

    /// <summary>The destination, when expanded.</summary>
    public Account Destination { get; set; }

    /// <summary>The caller's own opaque facts.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Settings of the payment made at the destination.</summary>
    public PaymentIntentTransferDataPaymentData PaymentData { get; set; }
}
