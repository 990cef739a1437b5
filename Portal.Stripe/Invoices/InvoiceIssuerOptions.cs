namespace Stripe;

/// <summary>Invoice issuer in a request.</summary>
public class InvoiceIssuerOptions : INestedOptions
{
    /// <summary>Account.</summary>
    public string Account { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}
