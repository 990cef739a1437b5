using Stripe.Wire;

namespace Stripe.Checkout;

/// <summary>Session invoice creation in a request.</summary>
public class SessionInvoiceCreationOptions : INestedOptions
{
    /// <summary>Whether this is on.</summary>
    public bool? Enabled { get; set; }

    /// <summary>Settings of that invoice.</summary>
    public SessionInvoiceCreationInvoiceDataOptions InvoiceData { get; set; }
}

/// <summary>Session invoice creation invoice data in a request.</summary>
public class SessionInvoiceCreationInvoiceDataOptions : INestedOptions, ITracksAssignments, IHasMetadata
{
    private readonly AssignedValues assigned = new();

    /// <summary>Ids of the account's tax numbers to show.</summary>
    public List<string> AccountTaxIds { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    /// <summary>Extra fields, shown as they are.</summary>
    public List<SessionInvoiceCreationInvoiceDataCustomFieldOptions> CustomFields
    {
        get => assigned.Get<List<SessionInvoiceCreationInvoiceDataCustomFieldOptions>>();
        set => assigned.Set(value);
    }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Text below.</summary>
    public string Footer { get; set; }

    /// <summary>Who issues the invoice.</summary>
    public SessionInvoiceCreationInvoiceDataIssuerOptions Issuer { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Session invoice creation invoice data custom field in a request.</summary>
public class SessionInvoiceCreationInvoiceDataCustomFieldOptions : INestedOptions
{
    /// <summary>Full name.</summary>
    public string Name { get; set; }

    /// <summary>Text shown.</summary>
    public string Value { get; set; }
}

/// <summary>Session invoice creation invoice data issuer in a request.</summary>
public class SessionInvoiceCreationInvoiceDataIssuerOptions : INestedOptions
{
    /// <summary>Id of the account.</summary>
    public string Account { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}
