using Stripe.Wire;

namespace Stripe;

/// <summary>Customer invoice settings in a request.</summary>
public class CustomerInvoiceSettingsOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Custom fields.</summary>
    public List<CustomerInvoiceSettingsCustomFieldOptions> CustomFields
    {
        get => assigned.Get<List<CustomerInvoiceSettingsCustomFieldOptions>>();
        set => assigned.Set(value);
    }

    /// <summary>Default payment method.</summary>
    public string DefaultPaymentMethod { get; set; }

    /// <summary>Footer.</summary>
    public string Footer { get; set; }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Customer invoice settings custom field in a request.</summary>
public class CustomerInvoiceSettingsCustomFieldOptions : INestedOptions
{
    /// <summary>Name.</summary>
    public string Name { get; set; }

    /// <summary>Value.</summary>
    public string Value { get; set; }
}
