namespace Stripe;

/// <summary>Coupon applies to in a request.</summary>
public class CouponAppliesToOptions : INestedOptions
{
    /// <summary>Ids of the products.</summary>
    public List<string> Products { get; set; }
}
