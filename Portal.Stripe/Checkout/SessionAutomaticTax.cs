using Stripe.Wire;

namespace Stripe.Checkout;

/// <summary>Session automatic tax.</summary>
public class SessionAutomaticTax : StripeEntity<SessionAutomaticTax>
{
    /// <summary>Whether this is on.</summary>
    public bool Enabled { get; set; }

    /// <summary>Who owes the tax.</summary>
    public SessionAutomaticTaxLiability Liability { get; set; }

    /// <summary>Provider.</summary>
    public string Provider { get; set; }

    /// <summary>State.</summary>
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

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}
