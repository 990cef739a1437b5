namespace Stripe;

/// <summary>Parameters to create a coupon.</summary>
public class CouponCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Amount off.</summary>
    public long? AmountOff { get; set; }

    /// <summary>Applies to.</summary>
    public CouponAppliesToOptions AppliesTo { get; set; }

    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Duration.</summary>
    public string Duration { get; set; }

    /// <summary>Duration in months.</summary>
    public long? DurationInMonths { get; set; }

    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Max redemptions.</summary>
    public long? MaxRedemptions { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Name.</summary>
    public string Name { get; set; }

    /// <summary>Percent off.</summary>
    public decimal? PercentOff { get; set; }

    /// <summary>Redeem by, UTC.</summary>
    public DateTime? RedeemBy { get; set; }
}

/// <summary>Parameters to delete a coupon.</summary>
public class CouponDeleteOptions : BaseOptions;

/// <summary>Parameters to read a coupon.</summary>
public class CouponGetOptions : BaseOptions;

/// <summary>Parameters to list coupons.</summary>
public class CouponListOptions : ListOptions
{
    /// <summary>Created.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }
}

/// <summary>Parameters to change a coupon.</summary>
public class CouponUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Name.</summary>
    public string Name { get; set; }
}
