namespace Stripe;

/// <summary>Invoice payment settings.</summary>
public class InvoicePaymentSettings : StripeEntity<InvoicePaymentSettings>
{
    /// <summary>Id of the mandate used.</summary>
    public string DefaultMandate { get; set; }

    /// <summary>Settings for each kind of payment method.</summary>
    public InvoicePaymentSettingsPaymentMethodOptions PaymentMethodOptions { get; set; }

    /// <summary>Kinds of payment method to accept.</summary>
    public List<string> PaymentMethodTypes { get; set; }
}

/// <summary>Invoice payment settings payment method in a request.</summary>
public class InvoicePaymentSettingsPaymentMethodOptions : StripeEntity<InvoicePaymentSettingsPaymentMethodOptions>
{
    /// <summary>Details of a card.</summary>
    public InvoicePaymentSettingsPaymentMethodOptionsCard Card { get; set; }

    /// <summary>Details of a US bank account.</summary>
    public InvoicePaymentSettingsPaymentMethodOptionsUsBankAccount UsBankAccount { get; set; }
}

/// <summary>Invoice payment settings payment method options card.</summary>
public class InvoicePaymentSettingsPaymentMethodOptionsCard
    : StripeEntity<InvoicePaymentSettingsPaymentMethodOptionsCard>
{
    /// <summary>When to ask for 3-D Secure: automatic, any or challenge.</summary>
    public string RequestThreeDSecure { get; set; }
}

/// <summary>Invoice payment settings payment method options us bank account.</summary>
public class InvoicePaymentSettingsPaymentMethodOptionsUsBankAccount
    : StripeEntity<InvoicePaymentSettingsPaymentMethodOptionsUsBankAccount>
{
    /// <summary>How the account is verified: automatic, instant or microdeposits.</summary>
    public string VerificationMethod { get; set; }
}
