namespace Stripe;

/// <summary>Invoice customer tax id.</summary>
public class InvoiceCustomerTaxId : StripeEntity<InvoiceCustomerTaxId>
{
    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }

    /// <summary>Text shown.</summary>
    public string Value { get; set; }
}
