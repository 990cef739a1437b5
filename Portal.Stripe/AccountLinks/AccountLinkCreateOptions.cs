namespace Stripe;

/// <summary>Parameters to create an account link.</summary>
public class AccountLinkCreateOptions : BaseOptions
{
    /// <summary>Account.</summary>
    public string Account { get; set; }

    /// <summary>Collect.</summary>
    public string Collect { get; set; }

    /// <summary>Collection options.</summary>
    public AccountLinkCollectionOptionsOptions CollectionOptions { get; set; }

    /// <summary>Refresh url.</summary>
    public string RefreshUrl { get; set; }

    /// <summary>Return url.</summary>
    public string ReturnUrl { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}
