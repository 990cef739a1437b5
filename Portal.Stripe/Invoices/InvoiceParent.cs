using Stripe.Wire;

namespace Stripe;

/// <summary>Invoice parent.</summary>
public class InvoiceParent : StripeEntity<InvoiceParent>
{
    /// <summary>Subscription details.</summary>
    public InvoiceParentSubscriptionDetails SubscriptionDetails { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}

/// <summary>Invoice parent subscription details.</summary>
public class InvoiceParentSubscriptionDetails : StripeEntity<InvoiceParentSubscriptionDetails>, IHasMetadata
{
    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Id of the subscription.</summary>
    [Expandable]
    public string SubscriptionId { get; set; }

    /// <summary>The subscription, when expanded.</summary>
    public Subscription Subscription { get; set; }

    /// <summary>Subscription proration date, UTC.</summary>
    public DateTime SubscriptionProrationDate { get; set; } = DateTime.UnixEpoch;
}
