using Stripe.Wire;

namespace Stripe;

/// <summary>Invoice automatic tax.</summary>
public class InvoiceAutomaticTax : StripeEntity<InvoiceAutomaticTax>
{
    /// <summary>Why something is switched off.</summary>
    public string DisabledReason { get; set; }

    /// <summary>Whether this is on.</summary>
    public bool Enabled { get; set; }

    /// <summary>Who owes the tax.</summary>
    public InvoiceAutomaticTaxLiability Liability { get; set; }

    /// <summary>Provider.</summary>
    public string Provider { get; set; }

    /// <summary>State.</summary>
    public string Status { get; set; }
}

/// <summary>Invoice automatic tax liability.</summary>
public class InvoiceAutomaticTaxLiability : StripeEntity<InvoiceAutomaticTaxLiability>
{
    /// <summary>Id of the account.</summary>
    [Expandable]
    public string AccountId { get; set; }

    /// <summary>The account, when expanded.</summary>
    public Account Account { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}
