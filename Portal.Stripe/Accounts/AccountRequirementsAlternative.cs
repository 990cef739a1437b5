namespace Stripe;

/// <summary>Account requirements alternative.</summary>
public class AccountRequirementsAlternative : StripeEntity<AccountRequirementsAlternative>
{
    /// <summary>Fields that may be given instead.</summary>
    public List<string> AlternativeFieldsDue { get; set; }

    /// <summary>Fields they stand for.</summary>
    public List<string> OriginalFieldsDue { get; set; }
}
