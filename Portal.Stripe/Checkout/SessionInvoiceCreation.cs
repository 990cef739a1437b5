using Stripe.Wire;

namespace Stripe.Checkout;

/// <summary>Session invoice creation.</summary>
public class SessionInvoiceCreation : StripeEntity<SessionInvoiceCreation>
{
    /// <summary>Enabled or not.</summary>
    public bool Enabled { get; set; }

    /// <summary>Invoice data.</summary>
    public SessionInvoiceCreationInvoiceData InvoiceData { get; set; }
}

/// <summary>Session invoice creation invoice data.</summary>
public class SessionInvoiceCreationInvoiceData : StripeEntity<SessionInvoiceCreationInvoiceData>, IHasMetadata
{
    /// <summary>Ids of the account tax ids.</summary>
    [Expandable]
    public List<string> AccountTaxIdIds { get; set; }

    /// <summary>Custom fields.</summary>
    public List<SessionInvoiceCreationInvoiceDataCustomField> CustomFields { get; set; }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Footer.</summary>
    public string Footer { get; set; }

    /// <summary>Issuer.</summary>
    public SessionInvoiceCreationInvoiceDataIssuer Issuer { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }
}

/// <summary>Session invoice creation invoice data custom field.</summary>
public class SessionInvoiceCreationInvoiceDataCustomField
    : StripeEntity<SessionInvoiceCreationInvoiceDataCustomField>
{
    /// <summary>Name.</summary>
    public string Name { get; set; }

    /// <summary>Value.</summary>
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

    /// <summary>Type.</summary>
    public string Type { get; set; }
}
