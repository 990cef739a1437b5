using Stripe.Wire;

namespace Stripe.Checkout;

/// <summary>Session invoice creation.</summary>
public class SessionInvoiceCreation : StripeEntity<SessionInvoiceCreation>
{
    /// <summary>Whether this is on.</summary>
    public bool Enabled { get; set; }

    /// <summary>Settings of that invoice.</summary>
    public SessionInvoiceCreationInvoiceData InvoiceData { get; set; }
}

/// <summary>Session invoice creation invoice data.</summary>
public class SessionInvoiceCreationInvoiceData : StripeEntity<SessionInvoiceCreationInvoiceData>, IHasMetadata
{
    /// <summary>Ids of the account tax ids.</summary>
    [Expandable]
    public List<string> AccountTaxIdIds { get; set; }

    /// <summary>Extra fields, shown as they are.</summary>
    public List<SessionInvoiceCreationInvoiceDataCustomField> CustomFields { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Text below.</summary>
    public string Footer { get; set; }

    /// <summary>Who issues the invoice.</summary>
    public SessionInvoiceCreationInvoiceDataIssuer Issuer { get; set; }

    /// <summary>The caller's own opaque facts.</summary>
    public Dictionary<string, string> Metadata { get; set; }
}

/// <summary>Session invoice creation invoice data custom field.</summary>
public class SessionInvoiceCreationInvoiceDataCustomField
    : StripeEntity<SessionInvoiceCreationInvoiceDataCustomField>
{
    /// <summary>Full name.</summary>
    public string Name { get; set; }

    /// <summary>Text shown.</summary>
    public string Value { get; set; }
}

/// <summary>Session invoice creation invoice data issuer.</summary>
public class SessionInvoiceCreationInvoiceDataIssuer : StripeEntity<SessionInvoiceCreationInvoiceDataIssuer>
{
    /// <summary>Id of the account.</summary>
    [Expandable]
    public string AccountId { get; set; }

    /// <summary>The account, when expanded.</summary>
    public Account Account { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}
