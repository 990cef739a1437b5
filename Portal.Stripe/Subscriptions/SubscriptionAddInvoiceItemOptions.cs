using Stripe.Wire;

namespace Stripe;

/// <summary>Subscription add invoice item in a request.</summary>
public class SubscriptionAddInvoiceItemOptions : INestedOptions, ITracksAssignments, IHasMetadata
{
    private readonly AssignedValues assigned = new();

    /// <summary>Discountable or not.</summary>
    public bool? Discountable { get; set; }

    /// <summary>Discounts.</summary>
    public List<SubscriptionAddInvoiceItemDiscountOptions> Discounts { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Period.</summary>
    public SubscriptionAddInvoiceItemPeriodOptions Period { get; set; }

    /// <summary>Price.</summary>
    public string Price { get; set; }

    /// <summary>Price data.</summary>
    public SubscriptionAddInvoiceItemPriceDataOptions PriceData { get; set; }

    /// <summary>Quantity.</summary>
    public long? Quantity { get; set; }

    /// <summary>Tax rates.</summary>
    public List<string> TaxRates { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Subscription add invoice item discount in a request.</summary>
public class SubscriptionAddInvoiceItemDiscountOptions : INestedOptions
{
    /// <summary>Coupon.</summary>
    public string Coupon { get; set; }

    /// <summary>Discount.</summary>
    public string Discount { get; set; }

    /// <summary>Promotion code.</summary>
    public string PromotionCode { get; set; }
}

/// <summary>Subscription add invoice item period in a request.</summary>
public class SubscriptionAddInvoiceItemPeriodOptions : INestedOptions
{
    /// <summary>End.</summary>
    public SubscriptionAddInvoiceItemPeriodEndOptions End { get; set; }

    /// <summary>Start.</summary>
    public SubscriptionAddInvoiceItemPeriodStartOptions Start { get; set; }
}

/// <summary>Subscription add invoice item period end in a request.</summary>
public class SubscriptionAddInvoiceItemPeriodEndOptions : INestedOptions
{
    /// <summary>Timestamp, UTC.</summary>
    public DateTime? Timestamp { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}

/// <summary>Subscription add invoice item period start in a request.</summary>
public class SubscriptionAddInvoiceItemPeriodStartOptions : INestedOptions
{
    /// <summary>Timestamp, UTC.</summary>
    public DateTime? Timestamp { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}

/// <summary>Subscription add invoice item price data in a request.</summary>
public class SubscriptionAddInvoiceItemPriceDataOptions : INestedOptions
{
    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Product.</summary>
    public string Product { get; set; }

    /// <summary>Tax behavior.</summary>
    public string TaxBehavior { get; set; }

    /// <summary>Unit amount.</summary>
    public long? UnitAmount { get; set; }

    /// <summary>Unit amount decimal.</summary>
    public decimal? UnitAmountDecimal { get; set; }
}
