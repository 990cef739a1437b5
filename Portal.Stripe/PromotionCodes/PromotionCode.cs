using Stripe.Wire;

namespace Stripe;

/// <summary>A code customers type in for a coupon.</summary>
public class PromotionCode : StripeEntity<PromotionCode>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>Whether it can be used.</summary>
    public bool Active { get; set; }

    /// <summary>Code a customer types in.</summary>
    public string Code { get; set; }

    /// <summary>When it was created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Id of the customer.</summary>
    [Expandable]
    public string CustomerId { get; set; }

    /// <summary>The customer, when expanded.</summary>
    public Customer Customer { get; set; }

    /// <summary>When it ends by itself, UTC.</summary>
    public DateTime? ExpiresAt { get; set; }

    /// <summary>True for live, false for test.</summary>
    public bool Livemode { get; set; }

    /// <summary>How often it can be redeemed.</summary>
    public long? MaxRedemptions { get; set; }

    /// <summary>The caller's own opaque facts.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>What it stands for.</summary>
    public PromotionCodePromotion Promotion { get; set; }

    /// <summary>Who may redeem it, on what.</summary>
    public PromotionCodeRestrictions Restrictions { get; set; }

    /// <summary>How often it was redeemed.</summary>
    public long TimesRedeemed { get; set; }
}

/// <summary>Promotion code promotion.</summary>
public class PromotionCodePromotion : StripeEntity<PromotionCodePromotion>
{
    /// <summary>Id of the coupon.</summary>
    [Expandable]
    public string CouponId { get; set; }

    /// <summary>The coupon, when expanded.</summary>
    public Coupon Coupon { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}

/// <summary>Promotion code restrictions.</summary>
public class PromotionCodeRestrictions : StripeEntity<PromotionCodeRestrictions>
{
    /// <summary>Only on a first purchase.</summary>
    public bool FirstTimeTransaction { get; set; }

    /// <summary>Least amount, in the smallest currency unit.</summary>
    public long? MinimumAmount { get; set; }

    /// <summary>Currency of the least amount.</summary>
    public string MinimumAmountCurrency { get; set; }
}
