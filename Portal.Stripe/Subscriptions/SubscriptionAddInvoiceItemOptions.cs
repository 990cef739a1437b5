using Stripe.Wire;

namespace Stripe;

/// <summary>Subscription add invoice item in a request.</summary>
public class SubscriptionAddInvoiceItemOptions : INestedOptions, ITracksAssignments, IHasMetadata
{
    private readonly AssignedValues assigned = new();

    /// <summary>Whether discounts apply.</summary>
    public bool? Discountable { get; set; }

    /// <summary>Coupons, promotion codes or discounts to apply; an empty list removes those in force.</summary>
    public List<SubscriptionAddInvoiceItemDiscountOptions> Discounts { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Time the line is for.</summary>
    public SubscriptionAddInvoiceItemPeriodOptions Period { get; set; }

    /// <summary>Id of the price.</summary>
    public string Price { get; set; }

    /// <summary>Terms of a price made on the spot.</summary>
    public SubscriptionAddInvoiceItemPriceDataOptions PriceData { get; set; }

    /// <summary>Number of units.</summary>
    public long? Quantity { get; set; }

    /// <summary>Ids of the tax rates.</summary>
    public List<string> TaxRates { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Subscription add invoice item discount in a request.</summary>
public class SubscriptionAddInvoiceItemDiscountOptions : INestedOptions
{
    /// <summary>Id of the coupon.</summary>
    public string Coupon { get; set; }

    /// <summary>Id of a discount already in force.</summary>
    public string Discount { get; set; }

    /// <summary>Id of the promotion code.</summary>
    public string PromotionCode { get; set; }
}

/// <summary>Subscription add invoice item period in a request.</summary>
public class SubscriptionAddInvoiceItemPeriodOptions : INestedOptions
{
    /// <summary>End, UTC.</summary>
    public SubscriptionAddInvoiceItemPeriodEndOptions End { get; set; }

    /// <summary>Start, UTC.</summary>
    public SubscriptionAddInvoiceItemPeriodStartOptions Start { get; set; }
}

/// <summary>Subscription add invoice item period end in a request.</summary>
public class SubscriptionAddInvoiceItemPeriodEndOptions : INestedOptions
{
    /// <summary>Moment, UTC.</summary>
    public DateTime? Timestamp { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}

/// <summary>Subscription add invoice item period start in a request.</summary>
public class SubscriptionAddInvoiceItemPeriodStartOptions : INestedOptions
{
    /// <summary>Moment, UTC.</summary>
    public DateTime? Timestamp { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}

/// <summary>Subscription add invoice item price data in a request.</summary>
public class SubscriptionAddInvoiceItemPriceDataOptions : INestedOptions
{
    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>Id of the product.</summary>
    public string Product { get; set; }

    /// <summary>Whether the price includes tax: inclusive, exclusive or unspecified.</summary>
    public string TaxBehavior { get; set; }

    /// <summary>Price of one unit in the smallest currency unit.</summary>
    public long? UnitAmount { get; set; }

    /// <summary>Price of one unit in the smallest currency unit, with up to twelve decimals.</summary>
    public decimal? UnitAmountDecimal { get; set; }
}
