namespace Stripe;

/// <summary>Subscription pause collection.</summary>
public class SubscriptionPauseCollection : StripeEntity<SubscriptionPauseCollection>
{
    /// <summary>Behavior.</summary>
    public string Behavior { get; set; }

    /// <summary>Resumes at, UTC.</summary>
    public DateTime? ResumesAt { get; set; }
}
