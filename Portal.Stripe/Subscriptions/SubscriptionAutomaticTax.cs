using Stripe.Wire;

namespace Stripe;

/// <summary>Subscription automatic tax.</summary>
public class SubscriptionAutomaticTax : StripeEntity<SubscriptionAutomaticTax>
{
    /// <summary>Why something is switched off.</summary>
    public string DisabledReason { get; set; }

    /// <summary>Whether this is on.</summary>
    public bool Enabled { get; set; }

    /// <summary>Who owes the tax.</summary>
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

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}
