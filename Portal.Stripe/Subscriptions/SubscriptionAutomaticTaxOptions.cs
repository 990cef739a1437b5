namespace Stripe;

/// <summary>Subscription automatic tax in a request.</summary>
public class SubscriptionAutomaticTaxOptions : INestedOptions
{
    /// <summary>Whether this is on.</summary>
    public bool? Enabled { get; set; }

    /// <summary>Who owes the tax.</summary>
    public SubscriptionAutomaticTaxLiabilityOptions Liability { get; set; }
}

/// <summary>Subscription automatic tax liability in a request.</summary>
public class SubscriptionAutomaticTaxLiabilityOptions : INestedOptions
{
    /// <summary>Id of the account.</summary>
    public string Account { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}
