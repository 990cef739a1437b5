namespace Stripe;

/// <summary>Line item.</summary>
public class LineItem : StripeEntity<LineItem>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Object.</summary>
    public string Object { get; set; }

    /// <summary>Adjustable quantity.</summary>
    public LineItemAdjustableQuantity AdjustableQuantity { get; set; }

    /// <summary>Amount discount.</summary>
    public long AmountDiscount { get; set; }

    /// <summary>Amount subtotal.</summary>
    public long AmountSubtotal { get; set; }

    /// <summary>Amount tax.</summary>
    public long AmountTax { get; set; }

    /// <summary>Amount total.</summary>
    public long AmountTotal { get; set; }

    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Deleted or not.</summary>
    public bool? Deleted { get; set; }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Discounts.</summary>
    public List<LineItemDiscount> Discounts { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Price.</summary>
    public Price Price { get; set; }

    /// <summary>Quantity.</summary>
    public long? Quantity { get; set; }

    /// <summary>Taxes.</summary>
    public List<LineItemTax> Taxes { get; set; }
}

/// <summary>Line item adjustable quantity.</summary>
public class LineItemAdjustableQuantity : StripeEntity<LineItemAdjustableQuantity>
{
    /// <summary>Enabled or not.</summary>
    public bool Enabled { get; set; }

    /// <summary>Maximum.</summary>
    public long? Maximum { get; set; }

    /// <summary>Minimum.</summary>
    public long? Minimum { get; set; }
}

/// <summary>Line item discount.</summary>
public class LineItemDiscount : StripeEntity<LineItemDiscount>
{
    /// <summary>Amount.</summary>
    public long Amount { get; set; }

    /// <summary>Discount.</summary>
    public Discount Discount { get; set; }
}

/// <summary>Line item tax.</summary>
public class LineItemTax : StripeEntity<LineItemTax>
{
    /// <summary>Amount.</summary>
    public long Amount { get; set; }

    /// <summary>Taxability reason.</summary>
    public string TaxabilityReason { get; set; }

    /// <summary>Taxable amount.</summary>
    public long? TaxableAmount { get; set; }
}
