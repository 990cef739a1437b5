namespace Stripe;

/// <summary>Subscription cancellation details.</summary>
public class SubscriptionCancellationDetails : StripeEntity<SubscriptionCancellationDetails>
{
    /// <summary>Comment.</summary>
    public string Comment { get; set; }

    /// <summary>Feedback.</summary>
    public string Feedback { get; set; }

    /// <summary>Reason.</summary>
    public string Reason { get; set; }
}
