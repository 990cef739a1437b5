using Stripe.Wire;

namespace Stripe;

/// <summary>One price of a subscription.</summary>
public class SubscriptionItem : StripeEntity<SubscriptionItem>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>Until when it is billed, UTC.</summary>
    public DateTime BilledUntil { get; set; } = DateTime.UnixEpoch;

    /// <summary>When it was created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>End of the current period, UTC.</summary>
    public DateTime CurrentPeriodEnd { get; set; } = DateTime.UnixEpoch;

    /// <summary>Start of the current period, UTC.</summary>
    public DateTime CurrentPeriodStart { get; set; } = DateTime.UnixEpoch;

    /// <summary>True on an object that has been deleted.</summary>
    public bool? Deleted { get; set; }

    /// <summary>Ids of the discounts.</summary>
    [Expandable]
    public List<string> DiscountIds { get; set; }

    /// <summary>The discounts, when expanded.</summary>
    public List<Discount> Discounts { get; set; }

    /// <summary>The caller's own opaque facts.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Only those of this plan.</summary>
    public Plan Plan { get; set; }

    /// <summary>The price.</summary>
    public Price Price { get; set; }

    /// <summary>Number of units.</summary>
    public long Quantity { get; set; }

    /// <summary>Id of the subscription.</summary>
    public string Subscription { get; set; }

    /// <summary>The tax rates.</summary>
    public List<TaxRate> TaxRates { get; set; }
}
