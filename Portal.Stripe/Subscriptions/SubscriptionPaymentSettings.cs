namespace Stripe;

/// <summary>Subscription payment settings.</summary>
public class SubscriptionPaymentSettings : StripeEntity<SubscriptionPaymentSettings>
{
    /// <summary>Payment method options.</summary>
    public SubscriptionPaymentSettingsPaymentMethodOptions PaymentMethodOptions { get; set; }

    /// <summary>Payment method types.</summary>
    public List<string> PaymentMethodTypes { get; set; }

    /// <summary>Save default payment method.</summary>
    public string SaveDefaultPaymentMethod { get; set; }
}

/// <summary>Subscription payment settings payment method in a request.</summary>
public class SubscriptionPaymentSettingsPaymentMethodOptions
    : StripeEntity<SubscriptionPaymentSettingsPaymentMethodOptions>
{
    /// <summary>Card.</summary>
    public SubscriptionPaymentSettingsPaymentMethodOptionsCard Card { get; set; }

    /// <summary>Us bank account.</summary>
    public SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccount UsBankAccount { get; set; }
}

/// <summary>Subscription payment settings payment method options card.</summary>
public class SubscriptionPaymentSettingsPaymentMethodOptionsCard
    : StripeEntity<SubscriptionPaymentSettingsPaymentMethodOptionsCard>
{
    /// <summary>Network.</summary>
    public string Network { get; set; }

    /// <summary>Request three d secure.</summary>
    public string RequestThreeDSecure { get; set; }
}

/// <summary>Subscription payment settings payment method options us bank account.</summary>
public class SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccount
    : StripeEntity<SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccount>
{
    /// <summary>Verification method.</summary>
    public string VerificationMethod { get; set; }
}
