namespace Stripe;

/// <summary>Invoice automatic tax in a request.</summary>
public class InvoiceAutomaticTaxOptions : INestedOptions
{
    /// <summary>Enabled or not.</summary>
    public bool? Enabled { get; set; }

    /// <summary>Liability.</summary>
    public InvoiceAutomaticTaxLiabilityOptions Liability { get; set; }
}

/// <summary>Invoice automatic tax liability in a request.</summary>
public class InvoiceAutomaticTaxLiabilityOptions : INestedOptions
{
    /// <summary>Account.</summary>
    public string Account { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}
