namespace Stripe;

/// <summary>Parameters to create an account link.</summary>
public class AccountLinkCreateOptions : BaseOptions
{
    /// <summary>Id of the account.</summary>
    public string Account { get; set; }

    /// <summary>Deprecated; use the collection options.</summary>
    public string Collect { get; set; }

    /// <summary>Which facts are asked for.</summary>
    public AccountLinkCollectionOptionsOptions CollectionOptions { get; set; }

    /// <summary>Where an expired link leads.</summary>
    public string RefreshUrl { get; set; }

    /// <summary>Where the browser goes afterwards.</summary>
    public string ReturnUrl { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}
