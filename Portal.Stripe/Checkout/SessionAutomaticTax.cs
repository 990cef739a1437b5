using Stripe.Wire;

namespace Stripe.Checkout;

/// <summary>Session automatic tax.</summary>
public class SessionAutomaticTax : StripeEntity<SessionAutomaticTax>
{
    /// <summary>Enabled or not.</summary>
    public bool Enabled { get; set; }

    /// <summary>Liability.</summary>
    public SessionAutomaticTaxLiability Liability { get; set; }

    /// <summary>Provider.</summary>
    public string Provider { get; set; }

    /// <summary>Status.</summary>
    public string Status { get; set; }
}

/// <summary>Session automatic tax liability.</summary>
public class SessionAutomaticTaxLiability : StripeEntity<SessionAutomaticTaxLiability>
{
    /// <summary>Id of the account.</summary>
    [Expandable]
    public string AccountId { get; set; }

    /// <summary>The account, when expanded.</summary>
    public Account Account { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}
