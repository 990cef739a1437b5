namespace Stripe;

/// <summary>Promotion code promotion in a request.</summary>
public class PromotionCodePromotionOptions : INestedOptions
{
    /// <summary>Coupon.</summary>
    public string Coupon { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}
