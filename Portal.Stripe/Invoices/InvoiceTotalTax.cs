using Stripe.Wire;

namespace Stripe;

/// <summary>Invoice total tax.</summary>
public class InvoiceTotalTax : StripeEntity<InvoiceTotalTax>
{
    /// <summary>In the currency's smallest unit.</summary>
    public long Amount { get; set; }

    /// <summary>Whether the price includes tax: inclusive, exclusive or unspecified.</summary>
    public string TaxBehavior { get; set; }

    /// <summary>The rate applied.</summary>
    public InvoiceTotalTaxTaxRateDetails TaxRateDetails { get; set; }

    /// <summary>Why tax was or was not charged.</summary>
    public string TaxabilityReason { get; set; }

    /// <summary>Amount the tax was reckoned on.</summary>
    public long? TaxableAmount { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}

/// <summary>Invoice total tax tax rate details.</summary>
public class InvoiceTotalTaxTaxRateDetails : StripeEntity<InvoiceTotalTaxTaxRateDetails>
{
    /// <summary>Id of the tax rate.</summary>
    [Expandable]
    public string TaxRateId { get; set; }
}
