using Stripe.Wire;

namespace Stripe;

/// <summary>Subscription invoice settings in a request.</summary>
public class SubscriptionInvoiceSettingsOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Account tax ids.</summary>
    public List<string> AccountTaxIds { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    /// <summary>Custom fields.</summary>
    public List<SubscriptionInvoiceSettingsCustomFieldOptions> CustomFields
    {
        get => assigned.Get<List<SubscriptionInvoiceSettingsCustomFieldOptions>>();
        set => assigned.Set(value);
    }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Footer.</summary>
    public string Footer { get; set; }

    /// <summary>Issuer.</summary>
    public SubscriptionInvoiceSettingsIssuerOptions Issuer { get; set; }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Subscription invoice settings custom field in a request.</summary>
public class SubscriptionInvoiceSettingsCustomFieldOptions : INestedOptions
{
    /// <summary>Name.</summary>
    public string Name { get; set; }

    /// <summary>Value.</summary>
    public string Value { get; set; }
}

/// <summary>Subscription invoice settings issuer in a request.</summary>
public class SubscriptionInvoiceSettingsIssuerOptions : INestedOptions
{
    /// <summary>Account.</summary>
    public string Account { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}
