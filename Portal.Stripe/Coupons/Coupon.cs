namespace Stripe;

/// <summary>Coupon.</summary>
public class Coupon : StripeEntity<Coupon>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Object.</summary>
    public string Object { get; set; }

    /// <summary>Amount off.</summary>
    public long? AmountOff { get; set; }

    /// <summary>Applies to.</summary>
    public CouponAppliesTo AppliesTo { get; set; }

    /// <summary>Created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Deleted or not.</summary>
    public bool? Deleted { get; set; }

    /// <summary>Duration.</summary>
    public string Duration { get; set; }

    /// <summary>Duration in months.</summary>
    public long? DurationInMonths { get; set; }

    /// <summary>Livemode or not.</summary>
    public bool Livemode { get; set; }

    /// <summary>Max redemptions.</summary>
    public long? MaxRedemptions { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; }

    /// <summary>Percent off.</summary>
    public decimal? PercentOff { get; set; }

    /// <summary>Redeem by, UTC.</summary>
    public DateTime? RedeemBy { get; set; }

    /// <summary>Times redeemed.</summary>
    public long TimesRedeemed { get; set; }

    /// <summary>Valid or not.</summary>
    public bool Valid { get; set; }
}

/// <summary>Coupon applies to.</summary>
public class CouponAppliesTo : StripeEntity<CouponAppliesTo>
{
    /// <summary>Products.</summary>
    public List<string> Products { get; set; }
}
