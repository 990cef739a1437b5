namespace Stripe;

/// <summary>Promotion code promotion in a request.</summary>
public class PromotionCodePromotionOptions : INestedOptions
{
    /// <summary>Id of the coupon.</summary>
    public string Coupon { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}
