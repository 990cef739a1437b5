namespace Stripe;

/// <summary>Invoice automatic tax in a request.</summary>
public class InvoiceAutomaticTaxOptions : INestedOptions
{
    /// <summary>Whether this is on.</summary>
    public bool? Enabled { get; set; }

    /// <summary>Who owes the tax.</summary>
    public InvoiceAutomaticTaxLiabilityOptions Liability { get; set; }
}

/// <summary>Invoice automatic tax liability in a request.</summary>
public class InvoiceAutomaticTaxLiabilityOptions : INestedOptions
{
    /// <summary>Id of the account.</summary>
    public string Account { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}
