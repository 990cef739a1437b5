namespace Stripe;

/// <summary>Parameters to create a coupon.</summary>
public class CouponCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Fixed discount, in the smallest currency unit.</summary>
    public long? AmountOff { get; set; }

    /// <summary>Products it is limited to.</summary>
    public CouponAppliesToOptions AppliesTo { get; set; }

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>once, repeating or forever.</summary>
    public string Duration { get; set; }

    /// <summary>Months a repeating coupon lasts.</summary>
    public long? DurationInMonths { get; set; }

    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>How often it can be redeemed.</summary>
    public long? MaxRedemptions { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Full name.</summary>
    public string Name { get; set; }

    /// <summary>Discount in percent.</summary>
    public decimal? PercentOff { get; set; }

    /// <summary>Last moment it can be redeemed, UTC.</summary>
    public DateTime? RedeemBy { get; set; }
}

/// <summary>Parameters to delete a coupon.</summary>
public class CouponDeleteOptions : BaseOptions;

/// <summary>Parameters to read a coupon.</summary>
public class CouponGetOptions : BaseOptions;

/// <summary>Parameters to list coupons.</summary>
public class CouponListOptions : ListOptions
{
    /// <summary>Only those made at this moment or in this span.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }
}

/// <summary>Parameters to change a coupon.</summary>
public class CouponUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Full name.</summary>
    public string Name { get; set; }
}
