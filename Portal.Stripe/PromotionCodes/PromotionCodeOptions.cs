namespace Stripe;

/// <summary>Parameters to create a promotion code.</summary>
public class PromotionCodeCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Whether it can be used.</summary>
    public bool? Active { get; set; }

    /// <summary>Code a customer types in.</summary>
    public string Code { get; set; }

    /// <summary>Id of the customer.</summary>
    public string Customer { get; set; }

    /// <summary>When it ends by itself, UTC.</summary>
    public DateTime? ExpiresAt { get; set; }

    /// <summary>How often it can be redeemed.</summary>
    public long? MaxRedemptions { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>What it stands for.</summary>
    public PromotionCodePromotionOptions Promotion { get; set; }

    /// <summary>Who may redeem it, on what.</summary>
    public PromotionCodeRestrictionsOptions Restrictions { get; set; }
}

/// <summary>Parameters to read a promotion code.</summary>
public class PromotionCodeGetOptions : BaseOptions;

/// <summary>Parameters to list promotion codes.</summary>
public class PromotionCodeListOptions : ListOptions
{
    /// <summary>Only those that are active, or are not.</summary>
    public bool? Active { get; set; }

    /// <summary>Only those of this code.</summary>
    public string Code { get; set; }

    /// <summary>Only those of this coupon.</summary>
    public string Coupon { get; set; }

    /// <summary>Only those made at this moment or in this span.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Only those of this customer.</summary>
    public string Customer { get; set; }
}

/// <summary>Parameters to change a promotion code.</summary>
public class PromotionCodeUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Whether it can be used.</summary>
    public bool? Active { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Who may redeem it, on what.</summary>
    public PromotionCodeRestrictionsOptions Restrictions { get; set; }
}
