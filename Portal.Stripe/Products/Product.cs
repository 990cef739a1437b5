using Stripe.Wire;

namespace Stripe;

/// <summary>Something sold.</summary>
public class Product : StripeEntity<Product>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>Whether it can be used.</summary>
    public bool Active { get; set; }

    /// <summary>When it was created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Id of the default price.</summary>
    [Expandable]
    public string DefaultPriceId { get; set; }

    /// <summary>The default price, when expanded.</summary>
    public Price DefaultPrice { get; set; }

    /// <summary>True on an object that has been deleted.</summary>
    public bool? Deleted { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Addresses of pictures.</summary>
    public List<string> Images { get; set; }

    /// <summary>True for live, false for test.</summary>
    public bool Livemode { get; set; }

    /// <summary>Selling points.</summary>
    public List<ProductMarketingFeature> MarketingFeatures { get; set; }

    /// <summary>The caller's own opaque facts.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Full name.</summary>
    public string Name { get; set; }

    /// <summary>Whether it is sent by post.</summary>
    public bool? Shippable { get; set; }

    /// <summary>Text on the payer's statement.</summary>
    public string StatementDescriptor { get; set; }

    /// <summary>Id of the tax code.</summary>
    [Expandable]
    public string TaxCodeId { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }

    /// <summary>What one unit is called.</summary>
    public string UnitLabel { get; set; }

    /// <summary>When it was last changed, UTC.</summary>
    public DateTime Updated { get; set; } = DateTime.UnixEpoch;

    /// <summary>Address.</summary>
    public string Url { get; set; }
}

/// <summary>Product marketing feature.</summary>
public class ProductMarketingFeature : StripeEntity<ProductMarketingFeature>
{
    /// <summary>Full name.</summary>
    public string Name { get; set; }
}
