namespace Stripe;

/// <summary>Parameters to create a product.</summary>
public class ProductCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Active or not.</summary>
    public bool? Active { get; set; }

    /// <summary>Default price data.</summary>
    public ProductDefaultPriceDataOptions DefaultPriceData { get; set; }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Images.</summary>
    public List<string> Images { get; set; }

    /// <summary>Marketing features.</summary>
    public List<ProductMarketingFeatureOptions> MarketingFeatures { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; }

    /// <summary>Shippable or not.</summary>
    public bool? Shippable { get; set; }

    /// <summary>Statement descriptor.</summary>
    public string StatementDescriptor { get; set; }

    /// <summary>Tax code.</summary>
    public string TaxCode { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }

    /// <summary>Unit label.</summary>
    public string UnitLabel { get; set; }

    /// <summary>Url.</summary>
    public string Url { get; set; }
}

/// <summary>Parameters to delete a product.</summary>
public class ProductDeleteOptions : BaseOptions;

/// <summary>Parameters to read a product.</summary>
public class ProductGetOptions : BaseOptions;

/// <summary>Parameters to list products.</summary>
public class ProductListOptions : ListOptions
{
    /// <summary>Active or not.</summary>
    public bool? Active { get; set; }

    /// <summary>Created.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Ids.</summary>
    public List<string> Ids { get; set; }

    /// <summary>Shippable or not.</summary>
    public bool? Shippable { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }

    /// <summary>Url.</summary>
    public string Url { get; set; }
}

/// <summary>Parameters to search for products.</summary>
public class ProductSearchOptions : SearchOptions;

/// <summary>Parameters to change a product.</summary>
public class ProductUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Active or not.</summary>
    public bool? Active { get; set; }

    /// <summary>Default price.</summary>
    public string DefaultPrice { get; set; }

    /// <summary>Description.</summary>
    public string Description { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Images.</summary>
    public List<string> Images { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    /// <summary>Marketing features.</summary>
    public List<ProductMarketingFeatureOptions> MarketingFeatures
    {
        get => assigned.Get<List<ProductMarketingFeatureOptions>>();
        set => assigned.Set(value);
    }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Name.</summary>
    public string Name { get; set; }

    /// <summary>Shippable or not.</summary>
    public bool? Shippable { get; set; }

    /// <summary>Statement descriptor.</summary>
    public string StatementDescriptor { get; set; }

    /// <summary>Tax code.</summary>
    public string TaxCode { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Unit label.</summary>
    public string UnitLabel { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Url.</summary>
    public string Url { get => assigned.Get<string>(); set => assigned.Set(value); }
}
