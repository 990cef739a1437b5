namespace Stripe;

/// <summary>Parameters to create a promotion code.</summary>
public class PromotionCodeCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Active or not.</summary>
    public bool? Active { get; set; }

    /// <summary>Code.</summary>
    public string Code { get; set; }

    /// <summary>Customer.</summary>
    public string Customer { get; set; }

    /// <summary>Expires at, UTC.</summary>
    public DateTime? ExpiresAt { get; set; }

    /// <summary>Max redemptions.</summary>
    public long? MaxRedemptions { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Promotion.</summary>
    public PromotionCodePromotionOptions Promotion { get; set; }

    /// <summary>Restrictions.</summary>
    public PromotionCodeRestrictionsOptions Restrictions { get; set; }
}

/// <summary>Parameters to read a promotion code.</summary>
public class PromotionCodeGetOptions : BaseOptions;

/// <summary>Parameters to list promotion codes.</summary>
public class PromotionCodeListOptions : ListOptions
{
    /// <summary>Active or not.</summary>
    public bool? Active { get; set; }

    /// <summary>Code.</summary>
    public string Code { get; set; }

    /// <summary>Coupon.</summary>
    public string Coupon { get; set; }

    /// <summary>Created.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Customer.</summary>
    public string Customer { get; set; }
}

/// <summary>Parameters to change a promotion code.</summary>
public class PromotionCodeUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Active or not.</summary>
    public bool? Active { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Restrictions.</summary>
    public PromotionCodeRestrictionsOptions Restrictions { get; set; }
}
