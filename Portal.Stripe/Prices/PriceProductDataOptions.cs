namespace Stripe;

/// <summary>Price product data in a request.</summary>
public class PriceProductDataOptions : INestedOptions, IHasMetadata
{
    /// <summary>Whether it can be used.</summary>
    public bool? Active { get; set; }

    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Full name.</summary>
    public string Name { get; set; }

    /// <summary>Text on the payer's statement.</summary>
    public string StatementDescriptor { get; set; }

    /// <summary>Id of the tax category.</summary>
    public string TaxCode { get; set; }

    /// <summary>What one unit is called.</summary>
    public string UnitLabel { get; set; }
}
