using Stripe.Wire;

namespace Stripe.Checkout;

/// <summary>Session discount.</summary>
public class SessionDiscount : StripeEntity<SessionDiscount>
{
    /// <summary>Id of the coupon.</summary>
    [Expandable]
    public string CouponId { get; set; }

    /// <summary>The coupon, when expanded.</summary>
    public Coupon Coupon { get; set; }

    /// <summary>Id of the promotion code.</summary>
    [Expandable]
    public string PromotionCodeId { get; set; }

    /// <summary>The promotion code, when expanded.</summary>
    public PromotionCode PromotionCode { get; set; }
}
