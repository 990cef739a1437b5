namespace Stripe;

/// <summary>Invoice line item price data in a request.</summary>
public class InvoiceLineItemPriceDataOptions : INestedOptions
{
    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Product.</summary>
    public string Product { get; set; }

    /// <summary>Product data.</summary>
    public InvoiceLineItemPriceDataProductDataOptions ProductData { get; set; }

    /// <summary>Tax behavior.</summary>
    public string TaxBehavior { get; set; }

    /// <summary>Unit amount.</summary>
    public long? UnitAmount { get; set; }

    /// <summary>Unit amount decimal.</summary>
    public decimal? UnitAmountDecimal { get; set; }
}

/// <summary>Invoice line item price data product data in a request.</summary>
public class InvoiceLineItemPriceDataProductDataOptions : INestedOptions, IHasMetadata
{
    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Images.</summary>
    public List<string> Images { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; }

    /// <summary>Tax code.</summary>
    public string TaxCode { get; set; }

    /// <summary>Unit label.</summary>
    public string UnitLabel { get; set; }
}
