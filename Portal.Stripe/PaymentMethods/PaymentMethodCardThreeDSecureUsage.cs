namespace Stripe;

/// <summary>Payment method card three d secure usage.</summary>
public class PaymentMethodCardThreeDSecureUsage : StripeEntity<PaymentMethodCardThreeDSecureUsage>
{
    /// <summary>Networks supported.</summary>
    public bool Supported { get; set; }
}
