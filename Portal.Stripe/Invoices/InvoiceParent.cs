using Stripe.Wire;

namespace Stripe;

/// <summary>Invoice parent.</summary>
public class InvoiceParent : StripeEntity<InvoiceParent>
{
    /// <summary>The subscription it belongs to.</summary>
    public InvoiceParentSubscriptionDetails SubscriptionDetails { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}

/// <summary>Invoice parent subscription details.</summary>
public class InvoiceParentSubscriptionDetails : StripeEntity<InvoiceParentSubscriptionDetails>, IHasMetadata
{
    /// <summary>The caller's own opaque facts.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Id of the subscription.</summary>
    [Expandable]
    public string SubscriptionId { get; set; }

    /// <summary>The subscription, when expanded.</summary>
    public Subscription Subscription { get; set; }

    /// <summary>Moment proration was reckoned from, UTC.</summary>
    public DateTime SubscriptionProrationDate { get; set; } = DateTime.UnixEpoch;
}
