using Stripe.Wire;

namespace Stripe;

/// <summary>A coupon applied.</summary>
public class Discount : StripeEntity<Discount>, IHasId, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>Id of the checkout session.</summary>
    public string CheckoutSession { get; set; }

    /// <summary>Id of the customer.</summary>
    [Expandable]
    public string CustomerId { get; set; }

    /// <summary>The customer, when expanded.</summary>
    public Customer Customer { get; set; }

    /// <summary>True on an object that has been deleted.</summary>
    public bool? Deleted { get; set; }

    /// <summary>End, UTC.</summary>
    public DateTime? End { get; set; }

    /// <summary>Id of the invoice.</summary>
    public string Invoice { get; set; }

    /// <summary>Id of the invoice item.</summary>
    public string InvoiceItem { get; set; }

    /// <summary>Id of the promotion code.</summary>
    [Expandable]
    public string PromotionCodeId { get; set; }

    /// <summary>The promotion code, when expanded.</summary>
    public PromotionCode PromotionCode { get; set; }

    /// <summary>The source.</summary>
    public DiscountSource Source { get; set; }

    /// <summary>Start, UTC.</summary>
    public DateTime Start { get; set; } = DateTime.UnixEpoch;

    /// <summary>Id of the subscription.</summary>
    public string Subscription { get; set; }

    /// <summary>Id of the subscription item.</summary>
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

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}
