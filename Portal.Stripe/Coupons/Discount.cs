using Stripe.Wire;

namespace Stripe;

/// <summary>Discount.</summary>
public class Discount : StripeEntity<Discount>, IHasId, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Object.</summary>
    public string Object { get; set; }

    /// <summary>Checkout session.</summary>
    public string CheckoutSession { get; set; }

    /// <summary>Id of the customer.</summary>
    [Expandable]
    public string CustomerId { get; set; }

    /// <summary>The customer, when expanded.</summary>
    public Customer Customer { get; set; }

    /// <summary>Deleted or not.</summary>
    public bool? Deleted { get; set; }

    /// <summary>End, UTC.</summary>
    public DateTime? End { get; set; }

    /// <summary>Invoice.</summary>
    public string Invoice { get; set; }

    /// <summary>Invoice item.</summary>
    public string InvoiceItem { get; set; }

    /// <summary>Id of the promotion code.</summary>
    [Expandable]
    public string PromotionCodeId { get; set; }

    /// <summary>The promotion code, when expanded.</summary>
    public PromotionCode PromotionCode { get; set; }

    /// <summary>Source.</summary>
    public DiscountSource Source { get; set; }

    /// <summary>Start, UTC.</summary>
    public DateTime Start { get; set; } = DateTime.UnixEpoch;

    /// <summary>Subscription.</summary>
    public string Subscription { get; set; }

    /// <summary>Subscription item.</summary>
    public string SubscriptionItem { get; set; }
}

/// <summary>Discount source.</summary>
public class DiscountSource : StripeEntity<DiscountSource>
{
    /// <summary>Id of the coupon.</summary>
    [Expandable]
    public string CouponId { get; set; }

    /// <summary>The coupon, when expanded.</summary>
    public Coupon Coupon { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}
