namespace Stripe;

/// <summary>Subscription cancellation details.</summary>
public class SubscriptionCancellationDetails : StripeEntity<SubscriptionCancellationDetails>
{
    /// <summary>What the customer wrote.</summary>
    public string Comment { get; set; }

    /// <summary>Reason the customer picked.</summary>
    public string Feedback { get; set; }

    /// <summary>Why.</summary>
    public string Reason { get; set; }
}
