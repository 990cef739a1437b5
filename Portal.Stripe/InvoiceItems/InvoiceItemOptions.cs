namespace Stripe;

/// <summary>Parameters to create an invoice item.</summary>
public class InvoiceItemCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Amount.</summary>
    public long? Amount { get; set; }

    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Customer.</summary>
    public string Customer { get; set; }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Discountable or not.</summary>
    public bool? Discountable { get; set; }

    /// <summary>Discounts.</summary>
    public List<InvoiceItemDiscountOptions> Discounts
    {
        get => assigned.Get<List<InvoiceItemDiscountOptions>>();
        set => assigned.Set(value);
    }

    /// <summary>Invoice.</summary>
    public string Invoice { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Period.</summary>
    public InvoiceItemPeriodOptions Period { get; set; }

    /// <summary>Price data.</summary>
    public InvoiceItemPriceDataOptions PriceData { get; set; }

    /// <summary>Pricing.</summary>
    public InvoiceItemPricingOptions Pricing { get; set; }

    /// <summary>Quantity.</summary>
    public long? Quantity { get; set; }

    /// <summary>Quantity decimal.</summary>
    public decimal? QuantityDecimal { get; set; }

    /// <summary>Subscription.</summary>
    public string Subscription { get; set; }

    /// <summary>Tax behavior.</summary>
    public string TaxBehavior { get; set; }

    /// <summary>Tax code.</summary>
    public string TaxCode { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Tax rates.</summary>
    public List<string> TaxRates { get; set; }

    /// <summary>Unit amount decimal.</summary>
    public decimal? UnitAmountDecimal { get; set; }
}

/// <summary>Parameters to delete an invoice item.</summary>
public class InvoiceItemDeleteOptions : BaseOptions;

/// <summary>Parameters to read an invoice item.</summary>
public class InvoiceItemGetOptions : BaseOptions;

/// <summary>Parameters to list invoice items.</summary>
public class InvoiceItemListOptions : ListOptions
{
    /// <summary>Created.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Customer.</summary>
    public string Customer { get; set; }

    /// <summary>Invoice.</summary>
    public string Invoice { get; set; }

    /// <summary>Pending or not.</summary>
    public bool? Pending { get; set; }
}

/// <summary>Parameters to change an invoice item.</summary>
public class InvoiceItemUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Amount.</summary>
    public long? Amount { get; set; }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Discountable or not.</summary>
    public bool? Discountable { get; set; }

    /// <summary>Discounts.</summary>
    public List<InvoiceItemDiscountOptions> Discounts
    {
        get => assigned.Get<List<InvoiceItemDiscountOptions>>();
        set => assigned.Set(value);
    }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Period.</summary>
    public InvoiceItemPeriodOptions Period { get; set; }

    /// <summary>Price data.</summary>
    public InvoiceItemPriceDataOptions PriceData { get; set; }

    /// <summary>Pricing.</summary>
    public InvoiceItemPricingOptions Pricing { get; set; }

    /// <summary>Quantity.</summary>
    public long? Quantity { get; set; }

    /// <summary>Quantity decimal.</summary>
    public decimal? QuantityDecimal { get; set; }

    /// <summary>Tax behavior.</summary>
    public string TaxBehavior { get; set; }

    /// <summary>Tax code.</summary>
    public string TaxCode { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Tax rates.</summary>
    public List<string> TaxRates { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    /// <summary>Unit amount decimal.</summary>
    public decimal? UnitAmountDecimal { get; set; }
}
