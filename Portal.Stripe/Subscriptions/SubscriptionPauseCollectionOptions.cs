namespace Stripe;

/// <summary>Subscription pause collection in a request.</summary>
public class SubscriptionPauseCollectionOptions : INestedOptions
{
    /// <summary>What becomes of its invoices: keep_as_draft, mark_uncollectible or void.</summary>
    public string Behavior { get; set; }

    /// <summary>When it goes on by itself, UTC.</summary>
    public DateTime? ResumesAt { get; set; }
}
