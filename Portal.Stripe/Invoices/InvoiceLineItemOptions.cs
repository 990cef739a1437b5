namespace Stripe;

/// <summary>Parameters to list invoice line items.</summary>
public class InvoiceLineItemListOptions : ListOptions
{
    /// <summary>Coupon.</summary>
    public string Coupon { get; set; }

    /// <summary>Customer.</summary>
    public string Customer { get; set; }

    /// <summary>Subscription.</summary>
    public string Subscription { get; set; }

    /// <summary>Subscription plan.</summary>
    public string SubscriptionPlan { get; set; }
}

/// <summary>Parameters to change an invoice line item.</summary>
public class InvoiceLineItemUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Amount.</summary>
    public long? Amount { get; set; }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Discountable or not.</summary>
    public bool? Discountable { get; set; }

    /// <summary>Discounts.</summary>
    public List<InvoiceLineItemDiscountOptions> Discounts
    {
        get => assigned.Get<List<InvoiceLineItemDiscountOptions>>();
        set => assigned.Set(value);
    }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Period.</summary>
    public InvoiceLineItemPeriodOptions Period { get; set; }

    /// <summary>Price data.</summary>
    public InvoiceLineItemPriceDataOptions PriceData { get; set; }

    /// <summary>Pricing.</summary>
    public InvoiceLineItemPricingOptions Pricing { get; set; }

    /// <summary>Quantity.</summary>
    public long? Quantity { get; set; }

    /// <summary>Quantity decimal.</summary>
    public decimal? QuantityDecimal { get; set; }

    /// <summary>Tax rates.</summary>
    public List<string> TaxRates { get => assigned.Get<List<string>>(); set => assigned.Set(value); }
}
