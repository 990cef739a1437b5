namespace Stripe;

/// <summary>Account link collection options in a request.</summary>
public class AccountLinkCollectionOptionsOptions : INestedOptions
{
    /// <summary>Fields.</summary>
    public string Fields { get; set; }

    /// <summary>Future requirements.</summary>
    public string FutureRequirements { get; set; }
}
