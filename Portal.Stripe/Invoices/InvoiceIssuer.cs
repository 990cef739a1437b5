using Stripe.Wire;

namespace Stripe;

/// <summary>Invoice issuer.</summary>
public class InvoiceIssuer : StripeEntity<InvoiceIssuer>
{
    /// <summary>Id of the account.</summary>
    [Expandable]
    public string AccountId { get; set; }

    /// <summary>The account, when expanded.</summary>
    public Account Account { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}
