namespace Stripe;

/// <summary>A line of a checkout session.</summary>
public class LineItem : StripeEntity<LineItem>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>Whether the payer can change the quantity.</summary>
    public LineItemAdjustableQuantity AdjustableQuantity { get; set; }

    /// <summary>Sum of the discounts, in the smallest currency unit.</summary>
    public long AmountDiscount { get; set; }

    /// <summary>Sum before discounts and taxes, in the smallest currency unit.</summary>
    public long AmountSubtotal { get; set; }

    /// <summary>Sum of the taxes, in the smallest currency unit.</summary>
    public long AmountTax { get; set; }

    /// <summary>Sum to pay, in the smallest currency unit.</summary>
    public long AmountTotal { get; set; }

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>True on an object that has been deleted.</summary>
    public bool? Deleted { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>The discounts in force.</summary>
    public List<LineItemDiscount> Discounts { get; set; }

    /// <summary>The caller's own opaque facts.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>The price.</summary>
    public Price Price { get; set; }

    /// <summary>Number of units.</summary>
    public long? Quantity { get; set; }

    /// <summary>The taxes applied.</summary>
    public List<LineItemTax> Taxes { get; set; }
}

/// <summary>Line item adjustable quantity.</summary>
public class LineItemAdjustableQuantity : StripeEntity<LineItemAdjustableQuantity>
{
    /// <summary>Whether this is on.</summary>
    public bool Enabled { get; set; }

    /// <summary>Most.</summary>
    public long? Maximum { get; set; }

    /// <summary>Least.</summary>
    public long? Minimum { get; set; }
}

/// <summary>Line item discount.</summary>
public class LineItemDiscount : StripeEntity<LineItemDiscount>
{
    /// <summary>In the currency's smallest unit.</summary>
    public long Amount { get; set; }

    /// <summary>The discount.</summary>
    public Discount Discount { get; set; }
}

/// <summary>Line item tax.</summary>
public class LineItemTax : StripeEntity<LineItemTax>
{
    /// <summary>In the currency's smallest unit.</summary>
    public long Amount { get; set; }

    /// <summary>Why tax was or was not charged.</summary>
    public string TaxabilityReason { get; set; }

    /// <summary>Amount the tax was reckoned on.</summary>
    public long? TaxableAmount { get; set; }
}
