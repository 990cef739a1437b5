using Stripe.Wire;

namespace Stripe;

/// <summary>Customer invoice settings.</summary>
public class CustomerInvoiceSettings : StripeEntity<CustomerInvoiceSettings>
{
    /// <summary>Extra fields, shown as they are.</summary>
    public List<CustomerInvoiceSettingsCustomField> CustomFields { get; set; }

    /// <summary>Id of the default payment method.</summary>
    [Expandable]
    public string DefaultPaymentMethodId { get; set; }

    /// <summary>The default payment method, when expanded.</summary>
    public PaymentMethod DefaultPaymentMethod { get; set; }

    /// <summary>Text below.</summary>
    public string Footer { get; set; }

    /// <summary>How invoices are shown.</summary>
    public CustomerInvoiceSettingsRenderingOptions RenderingOptions { get; set; }
}

/// <summary>Customer invoice settings custom field.</summary>
public class CustomerInvoiceSettingsCustomField : StripeEntity<CustomerInvoiceSettingsCustomField>
{
    /// <summary>Full name.</summary>
    public string Name { get; set; }

    /// <summary>Text shown.</summary>
    public string Value { get; set; }
}
