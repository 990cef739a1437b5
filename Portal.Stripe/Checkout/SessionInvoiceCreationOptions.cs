using Stripe.Wire;

namespace Stripe.Checkout;

/// <summary>Session invoice creation in a request.</summary>
public class SessionInvoiceCreationOptions : INestedOptions
{
    /// <summary>Enabled or not.</summary>
    public bool? Enabled { get; set; }

    /// <summary>Invoice data.</summary>
    public SessionInvoiceCreationInvoiceDataOptions InvoiceData { get; set; }
}

/// <summary>Session invoice creation invoice data in a request.</summary>
public class SessionInvoiceCreationInvoiceDataOptions : INestedOptions, ITracksAssignments, IHasMetadata
{
    private readonly AssignedValues assigned = new();

    /// <summary>Account tax ids.</summary>
    public List<string> AccountTaxIds { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    /// <summary>Custom fields.</summary>
    public List<SessionInvoiceCreationInvoiceDataCustomFieldOptions> CustomFields
    {
        get => assigned.Get<List<SessionInvoiceCreationInvoiceDataCustomFieldOptions>>();
        set => assigned.Set(value);
    }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Footer.</summary>
    public string Footer { get; set; }

    /// <summary>Issuer.</summary>
    public SessionInvoiceCreationInvoiceDataIssuerOptions Issuer { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Session invoice creation invoice data custom field in a request.</summary>
public class SessionInvoiceCreationInvoiceDataCustomFieldOptions : INestedOptions
{
    /// <summary>Name.</summary>
    public string Name { get; set; }

    /// <summary>Value.</summary>
    public string Value { get; set; }
}

/// <summary>Session invoice creation invoice data issuer in a request.</summary>
public class SessionInvoiceCreationInvoiceDataIssuerOptions : INestedOptions
{
    /// <summary>Account.</summary>
    public string Account { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}
