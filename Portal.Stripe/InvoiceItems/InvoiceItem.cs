using Stripe.Wire;

namespace Stripe;

/// <summary>Invoice item.</summary>
public class InvoiceItem : StripeEntity<InvoiceItem>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Object.</summary>
    public string Object { get; set; }

    /// <summary>Amount.</summary>
    public long Amount { get; set; }

    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Id of the customer.</summary>
    [Expandable]
    public string CustomerId { get; set; }

    /// <summary>The customer, when expanded.</summary>
    public Customer Customer { get; set; }

    /// <summary>Date, UTC.</summary>
    public DateTime Date { get; set; } = DateTime.UnixEpoch;

    /// <summary>Deleted or not.</summary>
    public bool? Deleted { get; set; }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Discountable or not.</summary>
    public bool Discountable { get; set; }

    /// <summary>Ids of the discounts.</summary>
    [Expandable]
    public List<string> DiscountIds { get; set; }

    /// <summary>The discounts, when expanded.</summary>
    public List<Discount> Discounts { get; set; }

    /// <summary>Id of the invoice.</summary>
    [Expandable]
    public string InvoiceId { get; set; }

    /// <summary>The invoice, when expanded.</summary>
    public Invoice Invoice { get; set; }

    /// <summary>Livemode or not.</summary>
    public bool Livemode { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Net amount.</summary>
    public long NetAmount { get; set; }

    /// <summary>Parent.</summary>
    public InvoiceItemParent Parent { get; set; }

    /// <summary>Period.</summary>
    public InvoiceItemPeriod Period { get; set; }

    /// <summary>Pricing.</summary>
    public InvoiceItemPricing Pricing { get; set; }

    /// <summary>Proration or not.</summary>
    public bool Proration { get; set; }

    /// <summary>Quantity.</summary>
    public long Quantity { get; set; }

    /// <summary>Quantity decimal.</summary>
    public decimal QuantityDecimal { get; set; }

    /// <summary>Id of the test clock.</summary>
    [Expandable]
    public string TestClockId { get; set; }

    /// <summary>The test clock, when expanded.</summary>
    public TestHelpers.TestClock TestClock { get; set; }
}

/// <summary>Invoice item parent.</summary>
public class InvoiceItemParent : StripeEntity<InvoiceItemParent>
{
    /// <summary>Subscription details.</summary>
    public InvoiceItemParentSubscriptionDetails SubscriptionDetails { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}

/// <summary>Invoice item parent subscription details.</summary>
public class InvoiceItemParentSubscriptionDetails : StripeEntity<InvoiceItemParentSubscriptionDetails>
{
    /// <summary>Subscription.</summary>
    public string Subscription { get; set; }

    /// <summary>Subscription item.</summary>
    public string SubscriptionItem { get; set; }
}

/// <summary>Invoice item period.</summary>
public class InvoiceItemPeriod : StripeEntity<InvoiceItemPeriod>
{
    /// <summary>End, UTC.</summary>
    public DateTime End { get; set; } = DateTime.UnixEpoch;

    /// <summary>Start, UTC.</summary>
    public DateTime Start { get; set; } = DateTime.UnixEpoch;
}

/// <summary>Invoice item pricing.</summary>
public class InvoiceItemPricing : StripeEntity<InvoiceItemPricing>
{
    /// <summary>Price details.</summary>
    public InvoiceItemPricingPriceDetails PriceDetails { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }

    /// <summary>Unit amount decimal.</summary>
    public decimal? UnitAmountDecimal { get; set; }
}

/// <summary>Invoice item pricing price details.</summary>
public class InvoiceItemPricingPriceDetails : StripeEntity<InvoiceItemPricingPriceDetails>
{
    /// <summary>Id of the price.</summary>
    [Expandable]
    public string PriceId { get; set; }

    /// <summary>The price, when expanded.</summary>
    public Price Price { get; set; }

    /// <summary>Product.</summary>
    public string Product { get; set; }
}
