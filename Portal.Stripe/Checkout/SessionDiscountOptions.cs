namespace Stripe.Checkout;

/// <summary>Session discount in a request.</summary>
public class SessionDiscountOptions : INestedOptions
{
    /// <summary>Id of the coupon.</summary>
    public string Coupon { get; set; }

    /// <summary>Id of the promotion code.</summary>
    public string PromotionCode { get; set; }
}
