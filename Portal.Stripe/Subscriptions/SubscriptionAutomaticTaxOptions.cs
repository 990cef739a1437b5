namespace Stripe;

/// <summary>Subscription automatic tax in a request.</summary>
public class SubscriptionAutomaticTaxOptions : INestedOptions
{
    /// <summary>Enabled or not.</summary>
    public bool? Enabled { get; set; }

    /// <summary>Liability.</summary>
    public SubscriptionAutomaticTaxLiabilityOptions Liability { get; set; }
}

/// <summary>Subscription automatic tax liability in a request.</summary>
public class SubscriptionAutomaticTaxLiabilityOptions : INestedOptions
{
    /// <summary>Account.</summary>
    public string Account { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}
