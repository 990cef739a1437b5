namespace Stripe;

/// <summary>Parameters to create an invoice item.</summary>
public class InvoiceItemCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>In the currency's smallest unit.</summary>
    public long? Amount { get; set; }

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>Id of the customer.</summary>
    public string Customer { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Whether discounts apply.</summary>
    public bool? Discountable { get; set; }

    /// <summary>Coupons, promotion codes or discounts to apply; an empty list removes those in force.</summary>
    public List<InvoiceItemDiscountOptions> Discounts
    {
        get => assigned.Get<List<InvoiceItemDiscountOptions>>();
        set => assigned.Set(value);
    }

    /// <summary>Id of the invoice.</summary>
    public string Invoice { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Time the line is for.</summary>
    public InvoiceItemPeriodOptions Period { get; set; }

    /// <summary>Terms of a price made on the spot.</summary>
    public InvoiceItemPriceDataOptions PriceData { get; set; }

    /// <summary>Price the line was reckoned from.</summary>
    public InvoiceItemPricingOptions Pricing { get; set; }

    /// <summary>Number of units.</summary>
    public long? Quantity { get; set; }

    /// <summary>Number of units, with decimals.</summary>
    public decimal? QuantityDecimal { get; set; }

    /// <summary>Id of the subscription.</summary>
    public string Subscription { get; set; }

    /// <summary>Whether the price includes tax: inclusive, exclusive or unspecified.</summary>
    public string TaxBehavior { get; set; }

    /// <summary>Id of the tax category.</summary>
    public string TaxCode { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Ids of the tax rates.</summary>
    public List<string> TaxRates { get; set; }

    /// <summary>Price of one unit in the smallest currency unit, with up to twelve decimals.</summary>
    public decimal? UnitAmountDecimal { get; set; }
}

/// <summary>Parameters to delete an invoice item.</summary>
public class InvoiceItemDeleteOptions : BaseOptions;

/// <summary>Parameters to read an invoice item.</summary>
public class InvoiceItemGetOptions : BaseOptions;

/// <summary>Parameters to list invoice items.</summary>
public class InvoiceItemListOptions : ListOptions
{
    /// <summary>Only those made at this moment or in this span.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Only those of this customer.</summary>
    public string Customer { get; set; }

    /// <summary>Only those of this invoice.</summary>
    public string Invoice { get; set; }

    /// <summary>Only those that are pending, or are not.</summary>
    public bool? Pending { get; set; }
}

/// <summary>Parameters to change an invoice item.</summary>
public class InvoiceItemUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>In the currency's smallest unit.</summary>
    public long? Amount { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Whether discounts apply.</summary>
    public bool? Discountable { get; set; }

    /// <summary>Coupons, promotion codes or discounts to apply; an empty list removes those in force.</summary>
    public List<InvoiceItemDiscountOptions> Discounts
    {
        get => assigned.Get<List<InvoiceItemDiscountOptions>>();
        set => assigned.Set(value);
    }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Time the line is for.</summary>
    public InvoiceItemPeriodOptions Period { get; set; }

    /// <summary>Terms of a price made on the spot.</summary>
    public InvoiceItemPriceDataOptions PriceData { get; set; }

    /// <summary>Price the line was reckoned from.</summary>
    public InvoiceItemPricingOptions Pricing { get; set; }

    /// <summary>Number of units.</summary>
    public long? Quantity { get; set; }

    /// <summary>Number of units, with decimals.</summary>
    public decimal? QuantityDecimal { get; set; }

    /// <summary>Whether the price includes tax: inclusive, exclusive or unspecified.</summary>
    public string TaxBehavior { get; set; }

    /// <summary>Id of the tax category.</summary>
    public string TaxCode { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Ids of the tax rates.</summary>
    public List<string> TaxRates { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    /// <summary>Price of one unit in the smallest currency unit, with up to twelve decimals.</summary>
    public decimal? UnitAmountDecimal { get; set; }
}
