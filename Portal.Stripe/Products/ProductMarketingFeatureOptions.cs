namespace Stripe;

/// <summary>Product marketing feature in a request.</summary>
public class ProductMarketingFeatureOptions : INestedOptions
{
    /// <summary>Full name.</summary>
    public string Name { get; set; }
}
