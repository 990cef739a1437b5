using Stripe.Wire;

namespace Stripe;

/// <summary>Invoice subscription details in a request.</summary>
public class InvoiceSubscriptionDetailsOptions : INestedOptions, ITracksAssignments, IHasMetadata
{
    private readonly AssignedValues assigned = new();

    /// <summary>Billing cycle anchor.</summary>
    public AnyOf<DateTime?, InvoiceSubscriptionDetailsBillingCycleAnchor> BillingCycleAnchor { get; set; }

    /// <summary>Billing mode.</summary>
    public InvoiceSubscriptionDetailsBillingModeOptions BillingMode { get; set; }

    /// <summary>Cancel at.</summary>
    public AnyOf<DateTime?, InvoiceSubscriptionDetailsCancelAt> CancelAt
    {
        get => assigned.Get<AnyOf<DateTime?, InvoiceSubscriptionDetailsCancelAt>>();
        set => assigned.Set(value);
    }

    /// <summary>Cancel at period end or not.</summary>
    public bool? CancelAtPeriodEnd { get; set; }

    /// <summary>Cancel now or not.</summary>
    public bool? CancelNow { get; set; }

    /// <summary>Default tax rates.</summary>
    public List<string> DefaultTaxRates { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    /// <summary>Items.</summary>
    public List<InvoiceSubscriptionDetailsItemOptions> Items { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Proration behavior.</summary>
    public string ProrationBehavior { get; set; }

    /// <summary>Proration date, UTC.</summary>
    public DateTime? ProrationDate { get; set; }

    /// <summary>Resume at.</summary>
    public string ResumeAt { get; set; }

    /// <summary>Start date, UTC.</summary>
    public DateTime? StartDate { get; set; }

    /// <summary>Trial end.</summary>
    public AnyOf<DateTime?, InvoiceSubscriptionDetailsTrialEnd> TrialEnd { get; set; }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Invoice subscription details billing mode in a request.</summary>
public class InvoiceSubscriptionDetailsBillingModeOptions : INestedOptions
{
    /// <summary>Flexible.</summary>
    public InvoiceSubscriptionDetailsBillingModeFlexibleOptions Flexible { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}

/// <summary>Invoice subscription details billing mode flexible in a request.</summary>
public class InvoiceSubscriptionDetailsBillingModeFlexibleOptions : INestedOptions
{
    /// <summary>Proration discounts.</summary>
    public string ProrationDiscounts { get; set; }
}

/// <summary>Invoice subscription details item in a request.</summary>
public class InvoiceSubscriptionDetailsItemOptions : INestedOptions, ITracksAssignments, IHasMetadata
{
    private readonly AssignedValues assigned = new();

    /// <summary>Clear usage or not.</summary>
    public bool? ClearUsage { get; set; }

    /// <summary>Deleted or not.</summary>
    public bool? Deleted { get; set; }

    /// <summary>Discounts.</summary>
    public List<InvoiceSubscriptionDetailsItemDiscountOptions> Discounts
    {
        get => assigned.Get<List<InvoiceSubscriptionDetailsItemDiscountOptions>>();
        set => assigned.Set(value);
    }

    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Plan.</summary>
    public string Plan { get; set; }

    /// <summary>Price.</summary>
    public string Price { get; set; }

    /// <summary>Price data.</summary>
    public InvoiceSubscriptionDetailsItemPriceDataOptions PriceData { get; set; }

    /// <summary>Quantity.</summary>
    public long? Quantity { get; set; }

    /// <summary>Tax rates.</summary>
    public List<string> TaxRates { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Invoice subscription details item discount in a request.</summary>
public class InvoiceSubscriptionDetailsItemDiscountOptions : INestedOptions
{
    /// <summary>Coupon.</summary>
    public string Coupon { get; set; }

    /// <summary>Discount.</summary>
    public string Discount { get; set; }

    /// <summary>Promotion code.</summary>
    public string PromotionCode { get; set; }
}

/// <summary>Invoice subscription details item price data in a request.</summary>
public class InvoiceSubscriptionDetailsItemPriceDataOptions : INestedOptions
{
    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Product.</summary>
    public string Product { get; set; }

    /// <summary>Recurring.</summary>
    public InvoiceSubscriptionDetailsItemPriceDataRecurringOptions Recurring { get; set; }

    /// <summary>Tax behavior.</summary>
    public string TaxBehavior { get; set; }

    /// <summary>Unit amount.</summary>
    public long? UnitAmount { get; set; }

    /// <summary>Unit amount decimal.</summary>
    public decimal? UnitAmountDecimal { get; set; }
}

/// <summary>Invoice subscription details item price data recurring in a request.</summary>
public class InvoiceSubscriptionDetailsItemPriceDataRecurringOptions : INestedOptions
{
    /// <summary>Interval.</summary>
    public string Interval { get; set; }

    /// <summary>Interval count.</summary>
    public long? IntervalCount { get; set; }
}
