using Stripe.Wire;

namespace Stripe;

/// <summary>Invoice total tax.</summary>
public class InvoiceTotalTax : StripeEntity<InvoiceTotalTax>
{
    /// <summary>Amount.</summary>
    public long Amount { get; set; }

    /// <summary>Tax behavior.</summary>
    public string TaxBehavior { get; set; }

    /// <summary>Tax rate details.</summary>
    public InvoiceTotalTaxTaxRateDetails TaxRateDetails { get; set; }

    /// <summary>Taxability reason.</summary>
    public string TaxabilityReason { get; set; }

    /// <summary>Taxable amount.</summary>
    public long? TaxableAmount { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}

/// <summary>Invoice total tax tax rate details.</summary>
public class InvoiceTotalTaxTaxRateDetails : StripeEntity<InvoiceTotalTaxTaxRateDetails>
{
    /// <summary>Id of the tax rate.</summary>
    [Expandable]
    public string TaxRateId { get; set; }
}
