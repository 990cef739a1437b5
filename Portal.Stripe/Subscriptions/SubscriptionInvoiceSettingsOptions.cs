using Stripe.Wire;

namespace Stripe;

/// <summary>Subscription invoice settings in a request.</summary>
public class SubscriptionInvoiceSettingsOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Ids of the account's tax numbers to show.</summary>
    public List<string> AccountTaxIds { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    /// <summary>Extra fields, shown as they are.</summary>
    public List<SubscriptionInvoiceSettingsCustomFieldOptions> CustomFields
    {
        get => assigned.Get<List<SubscriptionInvoiceSettingsCustomFieldOptions>>();
        set => assigned.Set(value);
    }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Text below.</summary>
    public string Footer { get; set; }

    /// <summary>Who issues the invoice.</summary>
    public SubscriptionInvoiceSettingsIssuerOptions Issuer { get; set; }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Subscription invoice settings custom field in a request.</summary>
public class SubscriptionInvoiceSettingsCustomFieldOptions : INestedOptions
{
    /// <summary>Full name.</summary>
    public string Name { get; set; }

    /// <summary>Text shown.</summary>
    public string Value { get; set; }
}

/// <summary>Subscription invoice settings issuer in a request.</summary>
public class SubscriptionInvoiceSettingsIssuerOptions : INestedOptions
{
    /// <summary>Id of the account.</summary>
    public string Account { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}
