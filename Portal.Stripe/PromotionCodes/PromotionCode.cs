using Stripe.Wire;

namespace Stripe;

/// <summary>Promotion code.</summary>
public class PromotionCode : StripeEntity<PromotionCode>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Object.</summary>
    public string Object { get; set; }

    /// <summary>Active or not.</summary>
    public bool Active { get; set; }

    /// <summary>Code.</summary>
    public string Code { get; set; }

    /// <summary>Created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Id of the customer.</summary>
    [Expandable]
    public string CustomerId { get; set; }

    /// <summary>The customer, when expanded.</summary>
    public Customer Customer { get; set; }

    /// <summary>Expires at, UTC.</summary>
    public DateTime? ExpiresAt { get; set; }

    /// <summary>Livemode or not.</summary>
    public bool Livemode { get; set; }

    /// <summary>Max redemptions.</summary>
    public long? MaxRedemptions { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Promotion.</summary>
    public PromotionCodePromotion Promotion { get; set; }

    /// <summary>Restrictions.</summary>
    public PromotionCodeRestrictions Restrictions { get; set; }

    /// <summary>Times redeemed.</summary>
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

    /// <summary>Type.</summary>
    public string Type { get; set; }
}

/// <summary>Promotion code restrictions.</summary>
public class PromotionCodeRestrictions : StripeEntity<PromotionCodeRestrictions>
{
    /// <summary>First time transaction or not.</summary>
    public bool FirstTimeTransaction { get; set; }

    /// <summary>Minimum amount.</summary>
    public long? MinimumAmount { get; set; }

    /// <summary>Minimum amount currency.</summary>
    public string MinimumAmountCurrency { get; set; }
}
