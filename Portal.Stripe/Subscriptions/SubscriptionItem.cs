using Stripe.Wire;

namespace Stripe;

/// <summary>Subscription item.</summary>
public class SubscriptionItem : StripeEntity<SubscriptionItem>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Object.</summary>
    public string Object { get; set; }

    /// <summary>Billed until, UTC.</summary>
    public DateTime BilledUntil { get; set; } = DateTime.UnixEpoch;

    /// <summary>Created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Current period end, UTC.</summary>
    public DateTime CurrentPeriodEnd { get; set; } = DateTime.UnixEpoch;

    /// <summary>Current period start, UTC.</summary>
    public DateTime CurrentPeriodStart { get; set; } = DateTime.UnixEpoch;

    /// <summary>Deleted or not.</summary>
    public bool? Deleted { get; set; }

    /// <summary>Ids of the discounts.</summary>
    [Expandable]
    public List<string> DiscountIds { get; set; }

    /// <summary>The discounts, when expanded.</summary>
    public List<Discount> Discounts { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Price.</summary>
    public Price Price { get; set; }

    /// <summary>Quantity.</summary>
    public long Quantity { get; set; }

    /// <summary>Subscription.</summary>
    public string Subscription { get; set; }
}
