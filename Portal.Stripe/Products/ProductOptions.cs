namespace Stripe;

/// <summary>Parameters to create a product.</summary>
public class ProductCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Whether it can be used.</summary>
    public bool? Active { get; set; }

    /// <summary>A first price made on the spot.</summary>
    public ProductDefaultPriceDataOptions DefaultPriceData { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Addresses of pictures.</summary>
    public List<string> Images { get; set; }

    /// <summary>Selling points.</summary>
    public List<ProductMarketingFeatureOptions> MarketingFeatures { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Full name.</summary>
    public string Name { get; set; }

    /// <summary>Whether it is sent by post.</summary>
    public bool? Shippable { get; set; }

    /// <summary>Text on the payer's statement.</summary>
    public string StatementDescriptor { get; set; }

    /// <summary>Id of the tax category.</summary>
    public string TaxCode { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }

    /// <summary>What one unit is called.</summary>
    public string UnitLabel { get; set; }

    /// <summary>Address.</summary>
    public string Url { get; set; }
}

/// <summary>Parameters to delete a product.</summary>
public class ProductDeleteOptions : BaseOptions;

/// <summary>Parameters to read a product.</summary>
public class ProductGetOptions : BaseOptions;

/// <summary>Parameters to list products.</summary>
public class ProductListOptions : ListOptions
{
    /// <summary>Only those that are active, or are not.</summary>
    public bool? Active { get; set; }

    /// <summary>Only those made at this moment or in this span.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Only these ids.</summary>
    public List<string> Ids { get; set; }

    /// <summary>Only those that are shippable, or are not.</summary>
    public bool? Shippable { get; set; }

    /// <summary>Only those of this type.</summary>
    public string Type { get; set; }

    /// <summary>Only those of this url.</summary>
    public string Url { get; set; }
}

/// <summary>Parameters to search for products.</summary>
public class ProductSearchOptions : SearchOptions;

/// <summary>Parameters to change a product.</summary>
public class ProductUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Whether it can be used.</summary>
    public bool? Active { get; set; }

    /// <summary>Id of the price used by default.</summary>
    public string DefaultPrice { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Addresses of pictures.</summary>
    public List<string> Images { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    /// <summary>Selling points.</summary>
    public List<ProductMarketingFeatureOptions> MarketingFeatures
    {
        get => assigned.Get<List<ProductMarketingFeatureOptions>>();
        set => assigned.Set(value);
    }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Full name.</summary>
    public string Name { get; set; }

    /// <summary>Whether it is sent by post.</summary>
    public bool? Shippable { get; set; }

    /// <summary>Text on the payer's statement.</summary>
    public string StatementDescriptor { get; set; }

    /// <summary>Id of the tax category.</summary>
    public string TaxCode { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>What one unit is called.</summary>
    public string UnitLabel { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Address.</summary>
    public string Url { get => assigned.Get<string>(); set => assigned.Set(value); }
}
