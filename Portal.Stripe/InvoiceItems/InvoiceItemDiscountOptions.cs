namespace Stripe;

/// <summary>Invoice item discount in a request.</summary>
public class InvoiceItemDiscountOptions : INestedOptions
{
    /// <summary>Id of the coupon.</summary>
    public string Coupon { get; set; }

    /// <summary>Id of a discount already in force.</summary>
    public string Discount { get; set; }

    /// <summary>Id of the promotion code.</summary>
    public string PromotionCode { get; set; }
}
