using Stripe.Wire;

namespace Stripe;

/// <summary>Invoice subscription details in a request.</summary>
public class InvoiceSubscriptionDetailsOptions : INestedOptions, ITracksAssignments, IHasMetadata
{
    private readonly AssignedValues assigned = new();

    /// <summary>Moment the billing periods are counted from, UTC.</summary>
    public AnyOf<DateTime?, InvoiceSubscriptionDetailsBillingCycleAnchor> BillingCycleAnchor { get; set; }

    /// <summary>How subscriptions are reckoned: classic or flexible.</summary>
    public InvoiceSubscriptionDetailsBillingModeOptions BillingMode { get; set; }

    /// <summary>When it will be cancelled, UTC.</summary>
    public AnyOf<DateTime?, InvoiceSubscriptionDetailsCancelAt> CancelAt
    {
        get => assigned.Get<AnyOf<DateTime?, InvoiceSubscriptionDetailsCancelAt>>();
        set => assigned.Set(value);
    }

    /// <summary>Whether it ends with the current period.</summary>
    public bool? CancelAtPeriodEnd { get; set; }

    /// <summary>Previews an immediate end.</summary>
    public bool? CancelNow { get; set; }

    /// <summary>Ids of the tax rates for lines that have none.</summary>
    public List<string> DefaultTaxRates { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    /// <summary>The prices subscribed to, with quantities.</summary>
    public List<InvoiceSubscriptionDetailsItemOptions> Items { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>What a change in mid-period does: create_prorations, always_invoice or none.</summary>
    public string ProrationBehavior { get; set; }

    /// <summary>Moment proration is reckoned from, UTC.</summary>
    public DateTime? ProrationDate { get; set; }

    /// <summary>now resumes a paused subscription.</summary>
    public string ResumeAt { get; set; }

    /// <summary>When it began, UTC.</summary>
    public DateTime? StartDate { get; set; }

    /// <summary>When the trial ends, UTC.</summary>
    public AnyOf<DateTime?, InvoiceSubscriptionDetailsTrialEnd> TrialEnd { get; set; }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Invoice subscription details billing mode in a request.</summary>
public class InvoiceSubscriptionDetailsBillingModeOptions : INestedOptions
{
    /// <summary>Settings of the flexible mode.</summary>
    public InvoiceSubscriptionDetailsBillingModeFlexibleOptions Flexible { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}

/// <summary>Invoice subscription details billing mode flexible in a request.</summary>
public class InvoiceSubscriptionDetailsBillingModeFlexibleOptions : INestedOptions
{
    /// <summary>How discounts enter prorations: included or itemized.</summary>
    public string ProrationDiscounts { get; set; }
}

/// <summary>Invoice subscription details item in a request.</summary>
public class InvoiceSubscriptionDetailsItemOptions : INestedOptions, ITracksAssignments, IHasMetadata
{
    private readonly AssignedValues assigned = new();

    /// <summary>Whether metered usage is dropped.</summary>
    public bool? ClearUsage { get; set; }

    /// <summary>True on an object that has been deleted.</summary>
    public bool? Deleted { get; set; }

    /// <summary>Coupons, promotion codes or discounts to apply; an empty list removes those in force.</summary>
    public List<InvoiceSubscriptionDetailsItemDiscountOptions> Discounts
    {
        get => assigned.Get<List<InvoiceSubscriptionDetailsItemDiscountOptions>>();
        set => assigned.Set(value);
    }

    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Id of the plan.</summary>
    public string Plan { get; set; }

    /// <summary>Id of the price.</summary>
    public string Price { get; set; }

    /// <summary>Terms of a price made on the spot.</summary>
    public InvoiceSubscriptionDetailsItemPriceDataOptions PriceData { get; set; }

    /// <summary>Number of units.</summary>
    public long? Quantity { get; set; }

    /// <summary>Ids of the tax rates.</summary>
    public List<string> TaxRates { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Invoice subscription details item discount in a request.</summary>
public class InvoiceSubscriptionDetailsItemDiscountOptions : INestedOptions
{
    /// <summary>Id of the coupon.</summary>
    public string Coupon { get; set; }

    /// <summary>Id of a discount already in force.</summary>
    public string Discount { get; set; }

    /// <summary>Id of the promotion code.</summary>
    public string PromotionCode { get; set; }
}

/// <summary>Invoice subscription details item price data in a request.</summary>
public class InvoiceSubscriptionDetailsItemPriceDataOptions : INestedOptions
{
    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>Id of the product.</summary>
    public string Product { get; set; }

    /// <summary>How often it is charged.</summary>
    public InvoiceSubscriptionDetailsItemPriceDataRecurringOptions Recurring { get; set; }

    /// <summary>Whether the price includes tax: inclusive, exclusive or unspecified.</summary>
    public string TaxBehavior { get; set; }

    /// <summary>Price of one unit in the smallest currency unit.</summary>
    public long? UnitAmount { get; set; }

    /// <summary>Price of one unit in the smallest currency unit, with up to twelve decimals.</summary>
    public decimal? UnitAmountDecimal { get; set; }
}

/// <summary>Invoice subscription details item price data recurring in a request.</summary>
public class InvoiceSubscriptionDetailsItemPriceDataRecurringOptions : INestedOptions
{
    /// <summary>Unit of time: day, week, month or year.</summary>
    public string Interval { get; set; }

    /// <summary>Units of time between two occurrences.</summary>
    public long? IntervalCount { get; set; }
}
