namespace Stripe;

/// <summary>Setup intent payment method in a request.</summary>
public class SetupIntentPaymentMethodOptions : StripeEntity<SetupIntentPaymentMethodOptions>
{
    /// <summary>Details of a card.</summary>
    public SetupIntentPaymentMethodOptionsCard Card { get; set; }

    /// <summary>Details of a US bank account.</summary>
    public SetupIntentPaymentMethodOptionsUsBankAccount UsBankAccount { get; set; }
}

/// <summary>Setup intent payment method options card.</summary>
public class SetupIntentPaymentMethodOptionsCard : StripeEntity<SetupIntentPaymentMethodOptionsCard>
{
    /// <summary>Card network.</summary>
    public string Network { get; set; }

    /// <summary>When to ask for 3-D Secure: automatic, any or challenge.</summary>
    public string RequestThreeDSecure { get; set; }
}

/// <summary>Setup intent payment method options us bank account.</summary>
public class SetupIntentPaymentMethodOptionsUsBankAccount
    : StripeEntity<SetupIntentPaymentMethodOptionsUsBankAccount>
{
    /// <summary>How the account is verified: automatic, instant or microdeposits.</summary>
    public string VerificationMethod { get; set; }
}
