using Stripe.Wire;

namespace Stripe;

/// <summary>Invoice line item.</summary>
public class InvoiceLineItem : StripeEntity<InvoiceLineItem>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Object.</summary>
    public string Object { get; set; }

    /// <summary>Amount.</summary>
    public long Amount { get; set; }

    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Discount amounts.</summary>
    public List<InvoiceLineItemDiscountAmount> DiscountAmounts { get; set; }

    /// <summary>Discountable or not.</summary>
    public bool Discountable { get; set; }

    /// <summary>Ids of the discounts.</summary>
    [Expandable]
    public List<string> DiscountIds { get; set; }

    /// <summary>The discounts, when expanded.</summary>
    public List<Discount> Discounts { get; set; }

    /// <summary>Invoice.</summary>
    public string Invoice { get; set; }

    /// <summary>Livemode or not.</summary>
    public bool Livemode { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Parent.</summary>
    public InvoiceLineItemParent Parent { get; set; }

    /// <summary>Period.</summary>
    public InvoiceLineItemPeriod Period { get; set; }

    /// <summary>Pricing.</summary>
    public InvoiceLineItemPricing Pricing { get; set; }

    /// <summary>Quantity.</summary>
    public long? Quantity { get; set; }

    /// <summary>Quantity decimal.</summary>
    public decimal? QuantityDecimal { get; set; }

    /// <summary>Id of the subscription.</summary>
    [Expandable]
    public string SubscriptionId { get; set; }

    /// <summary>The subscription, when expanded.</summary>
    public Subscription Subscription { get; set; }

    /// <summary>Subtotal.</summary>
    public long Subtotal { get; set; }

    /// <summary>Taxes.</summary>
    public List<InvoiceLineItemTax> Taxes { get; set; }
}
