namespace Stripe;

/// <summary>Promotion code restrictions in a request.</summary>
public class PromotionCodeRestrictionsOptions : INestedOptions
{
    /// <summary>First time transaction or not.</summary>
    public bool? FirstTimeTransaction { get; set; }

    /// <summary>Minimum amount.</summary>
    public long? MinimumAmount { get; set; }

    /// <summary>Minimum amount currency.</summary>
    public string MinimumAmountCurrency { get; set; }
}
