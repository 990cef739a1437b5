namespace Stripe;

/// <summary>A discount.</summary>
public class Coupon : StripeEntity<Coupon>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>Fixed discount, in the smallest currency unit.</summary>
    public long? AmountOff { get; set; }

    /// <summary>Products it is limited to.</summary>
    public CouponAppliesTo AppliesTo { get; set; }

    /// <summary>When it was created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>True on an object that has been deleted.</summary>
    public bool? Deleted { get; set; }

    /// <summary>once, repeating or forever.</summary>
    public string Duration { get; set; }

    /// <summary>Months a repeating coupon lasts.</summary>
    public long? DurationInMonths { get; set; }

    /// <summary>True for live, false for test.</summary>
    public bool Livemode { get; set; }

    /// <summary>How often it can be redeemed.</summary>
    public long? MaxRedemptions { get; set; }

    /// <summary>The caller's own opaque facts.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Full name.</summary>
    public string Name { get; set; }

    /// <summary>Discount in percent.</summary>
    public decimal? PercentOff { get; set; }

    /// <summary>Last moment it can be redeemed, UTC.</summary>
    public DateTime? RedeemBy { get; set; }

    /// <summary>How often it was redeemed.</summary>
    public long TimesRedeemed { get; set; }

    /// <summary>Whether it can still be applied.</summary>
    public bool Valid { get; set; }
}

/// <summary>Coupon applies to.</summary>
public class CouponAppliesTo : StripeEntity<CouponAppliesTo>
{
    /// <summary>Ids of the products.</summary>
    public List<string> Products { get; set; }
}
