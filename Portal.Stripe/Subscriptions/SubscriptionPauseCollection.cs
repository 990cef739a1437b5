namespace Stripe;

/// <summary>Subscription pause collection.</summary>
public class SubscriptionPauseCollection : StripeEntity<SubscriptionPauseCollection>
{
    /// <summary>What becomes of its invoices: keep_as_draft, mark_uncollectible or void.</summary>
    public string Behavior { get; set; }

    /// <summary>When it goes on by itself, UTC.</summary>
    public DateTime? ResumesAt { get; set; }
}
