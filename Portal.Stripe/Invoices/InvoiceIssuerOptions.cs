namespace Stripe;

/// <summary>Invoice issuer in a request.</summary>
public class InvoiceIssuerOptions : INestedOptions
{
    /// <summary>Id of the account.</summary>
    public string Account { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}
