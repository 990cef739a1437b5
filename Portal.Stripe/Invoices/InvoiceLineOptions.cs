using Stripe.Wire;

namespace Stripe;

/// <summary>One line to add, change or remove.</summary>
public class InvoiceLineOptions : INestedOptions, IHasMetadata, IHasId, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>In the currency's smallest unit.</summary>
    public long? Amount { get; set; }

    /// <summary>On removal: delete, or unassign to leave the invoice item pending.</summary>
    public string Behavior { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Whether discounts apply.</summary>
    public bool? Discountable { get; set; }

    /// <summary>Coupons, promotion codes or discounts to apply; an empty list removes those in force.</summary>
    public List<InvoiceLineDiscountOptions> Discounts
    {
        get => assigned.Get<List<InvoiceLineDiscountOptions>>();
        set => assigned.Set(value);
    }

    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Id of a pending invoice item to make the line of.</summary>
    public string InvoiceItem { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Time the line is for.</summary>
    public InvoiceLinePeriodOptions Period { get; set; }

    /// <summary>Terms of a price made on the spot.</summary>
    public InvoiceLinePriceDataOptions PriceData { get; set; }

    /// <summary>Price the line was reckoned from.</summary>
    public InvoiceLinePricingOptions Pricing { get; set; }

    /// <summary>Number of units.</summary>
    public long? Quantity { get; set; }

    /// <summary>Number of units, with decimals.</summary>
    public decimal? QuantityDecimal { get; set; }

    /// <summary>Taxes reckoned by the caller.</summary>
    public List<InvoiceLineTaxAmountOptions> TaxAmounts
    {
        get => assigned.Get<List<InvoiceLineTaxAmountOptions>>();
        set => assigned.Set(value);
    }

    /// <summary>Ids of the tax rates.</summary>
    public List<string> TaxRates { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Invoice line discount in a request.</summary>
public class InvoiceLineDiscountOptions : INestedOptions
{
    /// <summary>Id of the coupon.</summary>
    public string Coupon { get; set; }

    /// <summary>Id of the discount.</summary>
    public string Discount { get; set; }

    /// <summary>Id of the promotion code.</summary>
    public string PromotionCode { get; set; }
}

/// <summary>Invoice line period in a request.</summary>
public class InvoiceLinePeriodOptions : INestedOptions
{
    /// <summary>End, UTC.</summary>
    public DateTime? End { get; set; }

    /// <summary>Start, UTC.</summary>
    public DateTime? Start { get; set; }
}

/// <summary>Invoice line pricing in a request.</summary>
public class InvoiceLinePricingOptions : INestedOptions
{
    /// <summary>Id of the price.</summary>
    public string Price { get; set; }
}
