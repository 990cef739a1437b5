namespace Stripe.Checkout;

/// <summary>Session discount in a request.</summary>
public class SessionDiscountOptions : INestedOptions
{
    /// <summary>Coupon.</summary>
    public string Coupon { get; set; }

    /// <summary>Promotion code.</summary>
    public string PromotionCode { get; set; }
}
