namespace Stripe;

/// <summary>Account link collection options in a request.</summary>
public class AccountLinkCollectionOptionsOptions : INestedOptions
{
    /// <summary>currently_due or eventually_due.</summary>
    public string Fields { get; set; }

    /// <summary>Facts that will be needed once rules change.</summary>
    public string FutureRequirements { get; set; }
}
