namespace Stripe;

/// <summary>Price product data in a request.</summary>
public class PriceProductDataOptions : INestedOptions, IHasMetadata
{
    /// <summary>Active or not.</summary>
    public bool? Active { get; set; }

    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; }

    /// <summary>Statement descriptor.</summary>
    public string StatementDescriptor { get; set; }

    /// <summary>Tax code.</summary>
    public string TaxCode { get; set; }

    /// <summary>Unit label.</summary>
    public string UnitLabel { get; set; }
}
