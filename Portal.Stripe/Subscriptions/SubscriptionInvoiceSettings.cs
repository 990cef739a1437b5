using Stripe.Wire;

namespace Stripe;

/// <summary>Subscription invoice settings.</summary>
public class SubscriptionInvoiceSettings : StripeEntity<SubscriptionInvoiceSettings>
{
    /// <summary>Ids of the account tax ids.</summary>
    [Expandable]
    public List<string> AccountTaxIdIds { get; set; }

    /// <summary>Custom fields.</summary>
    public List<SubscriptionInvoiceSettingsCustomField> CustomFields { get; set; }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Footer.</summary>
    public string Footer { get; set; }

    /// <summary>Issuer.</summary>
    public SubscriptionInvoiceSettingsIssuer Issuer { get; set; }
}

/// <summary>Subscription invoice settings custom field.</summary>
public class SubscriptionInvoiceSettingsCustomField : StripeEntity<SubscriptionInvoiceSettingsCustomField>
{
    /// <summary>Name.</summary>
    public string Name { get; set; }

    /// <summary>Value.</summary>
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

    /// <summary>Type.</summary>
    public string Type { get; set; }
}
