using Stripe.Wire;

namespace Stripe;

/// <summary>A line of an invoice.</summary>
public class InvoiceLineItem : StripeEntity<InvoiceLineItem>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>In the currency's smallest unit.</summary>
    public long Amount { get; set; }

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Sum of each discount.</summary>
    public List<InvoiceLineItemDiscountAmount> DiscountAmounts { get; set; }

    /// <summary>Whether discounts apply.</summary>
    public bool Discountable { get; set; }

    /// <summary>Ids of the discounts.</summary>
    [Expandable]
    public List<string> DiscountIds { get; set; }

    /// <summary>The discounts, when expanded.</summary>
    public List<Discount> Discounts { get; set; }

    /// <summary>Id of the invoice.</summary>
    public string Invoice { get; set; }

    /// <summary>True for live, false for test.</summary>
    public bool Livemode { get; set; }

    /// <summary>The caller's own opaque facts.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>What it came from.</summary>
    public InvoiceLineItemParent Parent { get; set; }

    /// <summary>Time the line is for.</summary>
    public InvoiceLineItemPeriod Period { get; set; }

    /// <summary>Price the line was reckoned from.</summary>
    public InvoiceLineItemPricing Pricing { get; set; }

    /// <summary>Number of units.</summary>
    public long? Quantity { get; set; }

    /// <summary>Number of units, with decimals.</summary>
    public decimal? QuantityDecimal { get; set; }

    /// <summary>Id of the subscription.</summary>
    [Expandable]
    public string SubscriptionId { get; set; }

    /// <summary>The subscription, when expanded.</summary>
    public Subscription Subscription { get; set; }

    /// <summary>Sum before discounts and taxes, in the smallest currency unit.</summary>
    public long Subtotal { get; set; }

    /// <summary>The taxes applied.</summary>
    public List<InvoiceLineItemTax> Taxes { get; set; }
}
