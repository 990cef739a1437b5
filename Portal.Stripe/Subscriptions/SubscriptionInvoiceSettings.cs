using Stripe.Wire;

namespace Stripe;

/// <summary>Subscription invoice settings.</summary>
public class SubscriptionInvoiceSettings : StripeEntity<SubscriptionInvoiceSettings>
{
    /// <summary>Ids of the account tax ids.</summary>
    [Expandable]
    public List<string> AccountTaxIdIds { get; set; }

    /// <summary>Extra fields, shown as they are.</summary>
    public List<SubscriptionInvoiceSettingsCustomField> CustomFields { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Text below.</summary>
    public string Footer { get; set; }

    /// <summary>Who issues the invoice.</summary>
    public SubscriptionInvoiceSettingsIssuer Issuer { get; set; }
}

/// <summary>Subscription invoice settings custom field.</summary>
public class SubscriptionInvoiceSettingsCustomField : StripeEntity<SubscriptionInvoiceSettingsCustomField>
{
    /// <summary>Full name.</summary>
    public string Name { get; set; }

    /// <summary>Text shown.</summary>
    public string Value { get; set; }
}

/// <summary>Subscription invoice settings issuer.</summary>
public class SubscriptionInvoiceSettingsIssuer : StripeEntity<SubscriptionInvoiceSettingsIssuer>
{
    /// <summary>Id of the account.</summary>
    [Expandable]
    public string AccountId { get; set; }

    /// <summary>The account, when expanded.</summary>
    public Account Account { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}
