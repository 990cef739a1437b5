using Stripe.Wire;

namespace Stripe;

/// <summary>Subscription pending update.</summary>
public class SubscriptionPendingUpdate : StripeEntity<SubscriptionPendingUpdate>, IHasMetadata
{
    /// <summary>Moment the billing periods are counted from, UTC.</summary>
    public DateTime? BillingCycleAnchor { get; set; }

    /// <summary>The discount.</summary>
    public Discount Discount { get; set; }

    /// <summary>Ids of the discounts.</summary>
    [Expandable]
    public List<string> DiscountIds { get; set; }

    /// <summary>The discounts, when expanded.</summary>
    public List<Discount> Discounts { get; set; }

    /// <summary>When it ends by itself, UTC.</summary>
    public DateTime ExpiresAt { get; set; } = DateTime.UnixEpoch;

    /// <summary>The caller's own opaque facts.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>The items as they would be.</summary>
    public List<SubscriptionItem> SubscriptionItems { get; set; }

    /// <summary>When the trial ends, UTC.</summary>
    public DateTime? TrialEnd { get; set; }

    /// <summary>Whether the plan's own trial applies.</summary>
    public bool? TrialFromPlan { get; set; }
}
