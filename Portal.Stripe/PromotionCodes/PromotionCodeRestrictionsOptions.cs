namespace Stripe;

/// <summary>Promotion code restrictions in a request.</summary>
public class PromotionCodeRestrictionsOptions : INestedOptions
{
    /// <summary>Only on a first purchase.</summary>
    public bool? FirstTimeTransaction { get; set; }

    /// <summary>Least amount, in the smallest currency unit.</summary>
    public long? MinimumAmount { get; set; }

    /// <summary>Currency of the least amount.</summary>
    public string MinimumAmountCurrency { get; set; }
}
