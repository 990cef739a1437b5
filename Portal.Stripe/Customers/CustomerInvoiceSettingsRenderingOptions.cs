namespace Stripe;

/// <summary>Customer invoice settings rendering options.</summary>
public class CustomerInvoiceSettingsRenderingOptions : StripeEntity<CustomerInvoiceSettingsRenderingOptions>
{
    /// <summary>Whether amounts are shown with tax.</summary>
    public string AmountTaxDisplay { get; set; }

    /// <summary>Id of the template.</summary>
    public string Template { get; set; }
}
