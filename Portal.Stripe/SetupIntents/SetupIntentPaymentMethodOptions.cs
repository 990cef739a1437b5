namespace Stripe;

/// <summary>Setup intent payment method in a request.</summary>
public class SetupIntentPaymentMethodOptions : StripeEntity<SetupIntentPaymentMethodOptions>
{
    /// <summary>Card.</summary>
    public SetupIntentPaymentMethodOptionsCard Card { get; set; }

    /// <summary>Us bank account.</summary>
    public SetupIntentPaymentMethodOptionsUsBankAccount UsBankAccount { get; set; }
}

/// <summary>Setup intent payment method options card.</summary>
public class SetupIntentPaymentMethodOptionsCard : StripeEntity<SetupIntentPaymentMethodOptionsCard>
{
    /// <summary>Network.</summary>
    public string Network { get; set; }

    /// <summary>Request three d secure.</summary>
    public string RequestThreeDSecure { get; set; }
}

/// <summary>Setup intent payment method options us bank account.</summary>
public class SetupIntentPaymentMethodOptionsUsBankAccount
    : StripeEntity<SetupIntentPaymentMethodOptionsUsBankAccount>
{
    /// <summary>Verification method.</summary>
    public string VerificationMethod { get; set; }
}
