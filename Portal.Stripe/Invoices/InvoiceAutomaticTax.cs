using Stripe.Wire;

namespace Stripe;

/// <summary>Invoice automatic tax.</summary>
public class InvoiceAutomaticTax : StripeEntity<InvoiceAutomaticTax>
{
    /// <summary>Disabled reason.</summary>
    public string DisabledReason { get; set; }

    /// <summary>Enabled or not.</summary>
    public bool Enabled { get; set; }

    /// <summary>Liability.</summary>
    public InvoiceAutomaticTaxLiability Liability { get; set; }

    /// <summary>Provider.</summary>
    public string Provider { get; set; }

    /// <summary>Status.</summary>
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

    /// <summary>Type.</summary>
    public string Type { get; set; }
}
