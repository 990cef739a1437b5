namespace Stripe;

/// <summary>Invoice line price data in a request.</summary>
public class InvoiceLinePriceDataOptions : INestedOptions
{
    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>Id of the product.</summary>
    public string Product { get; set; }

    /// <summary>A product made on the spot.</summary>
    public InvoiceLinePriceDataProductDataOptions ProductData { get; set; }

    /// <summary>Whether the price includes tax: inclusive, exclusive or unspecified.</summary>
    public string TaxBehavior { get; set; }

    /// <summary>Price of one unit in the smallest currency unit.</summary>
    public long? UnitAmount { get; set; }

    /// <summary>Price of one unit in the smallest currency unit, with up to twelve decimals.</summary>
    public decimal? UnitAmountDecimal { get; set; }
}

/// <summary>Invoice line price data product data in a request.</summary>
public class InvoiceLinePriceDataProductDataOptions : INestedOptions, IHasMetadata
{
    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Addresses of pictures.</summary>
    public List<string> Images { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Full name.</summary>
    public string Name { get; set; }

    /// <summary>Id of the tax category.</summary>
    public string TaxCode { get; set; }

    /// <summary>What one unit is called.</summary>
    public string UnitLabel { get; set; }
}
