namespace Stripe;

/// <summary>Payment intent transfer data payment data.</summary>
public class PaymentIntentTransferDataPaymentData : StripeEntity<PaymentIntentTransferDataPaymentData>, IHasMetadata
{
    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>The caller's own opaque facts.</summary>
    public Dictionary<string, string> Metadata { get; set; }
}
