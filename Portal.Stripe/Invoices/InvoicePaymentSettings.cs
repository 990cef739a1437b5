namespace Stripe;

/// <summary>Invoice payment settings.</summary>
public class InvoicePaymentSettings : StripeEntity<InvoicePaymentSettings>
{
    /// <summary>Default mandate.</summary>
    public string DefaultMandate { get; set; }

    /// <summary>Payment method options.</summary>
    public InvoicePaymentSettingsPaymentMethodOptions PaymentMethodOptions { get; set; }

    /// <summary>Payment method types.</summary>
    public List<string> PaymentMethodTypes { get; set; }
}

/// <summary>Invoice payment settings payment method in a request.</summary>
public class InvoicePaymentSettingsPaymentMethodOptions : StripeEntity<InvoicePaymentSettingsPaymentMethodOptions>
{
    /// <summary>Card.</summary>
    public InvoicePaymentSettingsPaymentMethodOptionsCard Card { get; set; }

    /// <summary>Us bank account.</summary>
    public InvoicePaymentSettingsPaymentMethodOptionsUsBankAccount UsBankAccount { get; set; }
}

/// <summary>Invoice payment settings payment method options card.</summary>
public class InvoicePaymentSettingsPaymentMethodOptionsCard
    : StripeEntity<InvoicePaymentSettingsPaymentMethodOptionsCard>
{
    /// <summary>Request three d secure.</summary>
    public string RequestThreeDSecure { get; set; }
}

/// <summary>Invoice payment settings payment method options us bank account.</summary>
public class InvoicePaymentSettingsPaymentMethodOptionsUsBankAccount
    : StripeEntity<InvoicePaymentSettingsPaymentMethodOptionsUsBankAccount>
{
    /// <summary>Verification method.</summary>
    public string VerificationMethod { get; set; }
}
