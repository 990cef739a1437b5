namespace Stripe;

/// <summary>Invoice customer tax id.</summary>
public class InvoiceCustomerTaxId : StripeEntity<InvoiceCustomerTaxId>
{
    /// <summary>Type.</summary>
    public string Type { get; set; }

    /// <summary>Value.</summary>
    public string Value { get; set; }
}
