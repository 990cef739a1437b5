using Stripe.Wire;

namespace Stripe;

/// <summary>Subscription automatic tax.</summary>
public class SubscriptionAutomaticTax : StripeEntity<SubscriptionAutomaticTax>
{
    /// <summary>Disabled reason.</summary>
    public string DisabledReason { get; set; }

    /// <summary>Enabled or not.</summary>
    public bool Enabled { get; set; }

    /// <summary>Liability.</summary>
    public SubscriptionAutomaticTaxLiability Liability { get; set; }
}

/// <summary>Subscription automatic tax liability.</summary>
public class SubscriptionAutomaticTaxLiability : StripeEntity<SubscriptionAutomaticTaxLiability>
{
    /// <summary>Id of the account.</summary>
    [Expandable]
    public string AccountId { get; set; }

    /// <summary>The account, when expanded.</summary>
    public Account Account { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}
