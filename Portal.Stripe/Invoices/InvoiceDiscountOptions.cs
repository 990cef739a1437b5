namespace Stripe;

/// <summary>Invoice discount in a request.</summary>
public class InvoiceDiscountOptions : INestedOptions
{
    /// <summary>Coupon.</summary>
    public string Coupon { get; set; }

    /// <summary>Discount.</summary>
    public string Discount { get; set; }

    /// <summary>Promotion code.</summary>
    public string PromotionCode { get; set; }
}
