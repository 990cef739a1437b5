namespace Stripe;

/// <summary>Subscription payment settings.</summary>
public class SubscriptionPaymentSettings : StripeEntity<SubscriptionPaymentSettings>
{
    /// <summary>Settings for each kind of payment method.</summary>
    public SubscriptionPaymentSettingsPaymentMethodOptions PaymentMethodOptions { get; set; }

    /// <summary>Kinds of payment method to accept.</summary>
    public List<string> PaymentMethodTypes { get; set; }

    /// <summary>Whether a payment's method becomes the default: off or on_subscription.</summary>
    public string SaveDefaultPaymentMethod { get; set; }
}

/// <summary>Subscription payment settings payment method in a request.</summary>
public class SubscriptionPaymentSettingsPaymentMethodOptions
    : StripeEntity<SubscriptionPaymentSettingsPaymentMethodOptions>
{
    /// <summary>Details of a card.</summary>
    public SubscriptionPaymentSettingsPaymentMethodOptionsCard Card { get; set; }

    /// <summary>Details of a US bank account.</summary>
    public SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccount UsBankAccount { get; set; }
}

/// <summary>Subscription payment settings payment method options card.</summary>
public class SubscriptionPaymentSettingsPaymentMethodOptionsCard
    : StripeEntity<SubscriptionPaymentSettingsPaymentMethodOptionsCard>
{
    /// <summary>Card network.</summary>
    public string Network { get; set; }

    /// <summary>When to ask for 3-D Secure: automatic, any or challenge.</summary>
    public string RequestThreeDSecure { get; set; }
}

/// <summary>Subscription payment settings payment method options us bank account.</summary>
public class SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccount
    : StripeEntity<SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccount>
{
    /// <summary>How the account is verified: automatic, instant or microdeposits.</summary>
    public string VerificationMethod { get; set; }
}
