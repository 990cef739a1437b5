using Stripe.Wire;

namespace Stripe;

/// <summary>A line waiting for the next invoice.</summary>
public class InvoiceItem : StripeEntity<InvoiceItem>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>In the currency's smallest unit.</summary>
    public long Amount { get; set; }

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>Id of the customer.</summary>
    [Expandable]
    public string CustomerId { get; set; }

    /// <summary>The customer, when expanded.</summary>
    public Customer Customer { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTime Date { get; set; } = DateTime.UnixEpoch;

    /// <summary>True on an object that has been deleted.</summary>
    public bool? Deleted { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Whether discounts apply.</summary>
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

    /// <summary>True for live, false for test.</summary>
    public bool Livemode { get; set; }

    /// <summary>The caller's own opaque facts.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Amount after discounts, in the smallest currency unit.</summary>
    public long NetAmount { get; set; }

    /// <summary>What it came from.</summary>
    public InvoiceItemParent Parent { get; set; }

    /// <summary>Time the line is for.</summary>
    public InvoiceItemPeriod Period { get; set; }

    /// <summary>Price the line was reckoned from.</summary>
    public InvoiceItemPricing Pricing { get; set; }

    /// <summary>Whether it adjusts an earlier charge.</summary>
    public bool Proration { get; set; }

    /// <summary>What it prorates.</summary>
    public InvoiceItemProrationDetails ProrationDetails { get; set; }

    /// <summary>Number of units.</summary>
    public long Quantity { get; set; }

    /// <summary>Number of units, with decimals.</summary>
    public decimal QuantityDecimal { get; set; }

    /// <summary>The tax rates.</summary>
    public List<TaxRate> TaxRates { get; set; }

    /// <summary>Id of the test clock.</summary>
    [Expandable]
    public string TestClockId { get; set; }

    /// <summary>The test clock, when expanded.</summary>
    public TestHelpers.TestClock TestClock { get; set; }
}

/// <summary>Invoice item parent.</summary>
public class InvoiceItemParent : StripeEntity<InvoiceItemParent>
{
    /// <summary>The subscription it belongs to.</summary>
    public InvoiceItemParentSubscriptionDetails SubscriptionDetails { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}

/// <summary>Invoice item parent subscription details.</summary>
public class InvoiceItemParentSubscriptionDetails : StripeEntity<InvoiceItemParentSubscriptionDetails>
{
    /// <summary>Id of the subscription.</summary>
    public string Subscription { get; set; }

    /// <summary>Id of the subscription item.</summary>
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
    /// <summary>The price applied.</summary>
    public InvoiceItemPricingPriceDetails PriceDetails { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }

    /// <summary>Price of one unit in the smallest currency unit, with up to twelve decimals.</summary>
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

    /// <summary>Id of the product.</summary>
    public string Product { get; set; }
}
