namespace Stripe;

/// <summary>Invoice line tax amount in a request.</summary>
public class InvoiceLineTaxAmountOptions : INestedOptions
{
    /// <summary>In the currency's smallest unit.</summary>
    public long? Amount { get; set; }

    /// <summary>The tax rate.</summary>
    public InvoiceLineTaxAmountTaxRateDataOptions TaxRateData { get; set; }

    /// <summary>Why tax was or was not charged.</summary>
    public string TaxabilityReason { get; set; }

    /// <summary>Amount the tax was reckoned on.</summary>
    public long? TaxableAmount { get; set; }
}

/// <summary>Invoice line tax amount tax rate data in a request.</summary>
public class InvoiceLineTaxAmountTaxRateDataOptions : INestedOptions
{
    /// <summary>Two-letter country code.</summary>
    public string Country { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Name shown.</summary>
    public string DisplayName { get; set; }

    /// <summary>Whether prices include the tax.</summary>
    public bool? Inclusive { get; set; }

    /// <summary>Whose tax it is.</summary>
    public string Jurisdiction { get; set; }

    /// <summary>city, county, state, country and so on.</summary>
    public string JurisdictionLevel { get; set; }

    /// <summary>Tax in percent.</summary>
    public decimal? Percentage { get; set; }

    /// <summary>State or province.</summary>
    public string State { get; set; }

    /// <summary>Kind of tax, such as vat or sales_tax.</summary>
    public string TaxType { get; set; }
}
