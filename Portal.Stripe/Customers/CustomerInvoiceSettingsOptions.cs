using Stripe.Wire;

namespace Stripe;

/// <summary>Customer invoice settings in a request.</summary>
public class CustomerInvoiceSettingsOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Extra fields, shown as they are.</summary>
    public List<CustomerInvoiceSettingsCustomFieldOptions> CustomFields
    {
        get => assigned.Get<List<CustomerInvoiceSettingsCustomFieldOptions>>();
        set => assigned.Set(value);
    }

    /// <summary>Id of the payment method used unless another is named.</summary>
    public string DefaultPaymentMethod { get; set; }

    /// <summary>Text below.</summary>
    public string Footer { get; set; }

    /// <summary>How invoices are shown.</summary>
    public CustomerInvoiceSettingsRenderingOptionsOptions RenderingOptions
    {
        get => assigned.Get<CustomerInvoiceSettingsRenderingOptionsOptions>();
        set => assigned.Set(value);
    }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Customer invoice settings custom field in a request.</summary>
public class CustomerInvoiceSettingsCustomFieldOptions : INestedOptions
{
    /// <summary>Full name.</summary>
    public string Name { get; set; }

    /// <summary>Text shown.</summary>
    public string Value { get; set; }
}
