namespace Stripe;

/// <summary>Invoice item discount in a request.</summary>
public class InvoiceItemDiscountOptions : INestedOptions
{
    /// <summary>Coupon.</summary>
    public string Coupon { get; set; }

    /// <summary>Discount.</summary>
    public string Discount { get; set; }

    /// <summary>Promotion code.</summary>
    public string PromotionCode { get; set; }
}
