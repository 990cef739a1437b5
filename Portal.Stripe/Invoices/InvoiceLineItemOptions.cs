namespace Stripe;

/// <summary>Parameters to list invoice line items.</summary>
public class InvoiceLineItemListOptions : ListOptions
{
    /// <summary>Only those of this coupon.</summary>
    public string Coupon { get; set; }

    /// <summary>Only those of this customer.</summary>
    public string Customer { get; set; }

    /// <summary>Only those of this subscription.</summary>
    public string Subscription { get; set; }

    /// <summary>Only those of this subscription plan.</summary>
    public string SubscriptionPlan { get; set; }
}

/// <summary>Parameters to change an invoice line item.</summary>
public class InvoiceLineItemUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>In the currency's smallest unit.</summary>
    public long? Amount { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Whether discounts apply.</summary>
    public bool? Discountable { get; set; }

    /// <summary>Coupons, promotion codes or discounts to apply; an empty list removes those in force.</summary>
    public List<InvoiceLineItemDiscountOptions> Discounts
    {
        get => assigned.Get<List<InvoiceLineItemDiscountOptions>>();
        set => assigned.Set(value);
    }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Time the line is for.</summary>
    public InvoiceLineItemPeriodOptions Period { get; set; }

    /// <summary>Terms of a price made on the spot.</summary>
    public InvoiceLineItemPriceDataOptions PriceData { get; set; }

    /// <summary>Price the line was reckoned from.</summary>
    public InvoiceLineItemPricingOptions Pricing { get; set; }

    /// <summary>Number of units.</summary>
    public long? Quantity { get; set; }

    /// <summary>Number of units, with decimals.</summary>
    public decimal? QuantityDecimal { get; set; }

    /// <summary>Ids of the tax rates.</summary>
    public List<string> TaxRates { get => assigned.Get<List<string>>(); set => assigned.Set(value); }
}
