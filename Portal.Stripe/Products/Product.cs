using Stripe.Wire;

namespace Stripe;

/// <summary>Product.</summary>
public class Product : StripeEntity<Product>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Object.</summary>
    public string Object { get; set; }

    /// <summary>Active or not.</summary>
    public bool Active { get; set; }

    /// <summary>Created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Id of the default price.</summary>
    [Expandable]
    public string DefaultPriceId { get; set; }

    /// <summary>The default price, when expanded.</summary>
    public Price DefaultPrice { get; set; }

    /// <summary>Deleted or not.</summary>
    public bool? Deleted { get; set; }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Images.</summary>
    public List<string> Images { get; set; }

    /// <summary>Livemode or not.</summary>
    public bool Livemode { get; set; }

    /// <summary>Marketing features.</summary>
    public List<ProductMarketingFeature> MarketingFeatures { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; }

    /// <summary>Shippable or not.</summary>
    public bool? Shippable { get; set; }

    /// <summary>Statement descriptor.</summary>
    public string StatementDescriptor { get; set; }

    /// <summary>Id of the tax code.</summary>
    [Expandable]
    public string TaxCodeId { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }

    /// <summary>Unit label.</summary>
    public string UnitLabel { get; set; }

    /// <summary>Updated, UTC.</summary>
    public DateTime Updated { get; set; } = DateTime.UnixEpoch;

    /// <summary>Url.</summary>
    public string Url { get; set; }
}

/// <summary>Product marketing feature.</summary>
public class ProductMarketingFeature : StripeEntity<ProductMarketingFeature>
{
    /// <summary>Name.</summary>
    public string Name { get; set; }
}
