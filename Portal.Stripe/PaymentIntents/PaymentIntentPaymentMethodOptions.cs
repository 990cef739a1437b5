namespace Stripe;

/// <summary>Payment intent payment method in a request.</summary>
public class PaymentIntentPaymentMethodOptions : StripeEntity<PaymentIntentPaymentMethodOptions>
{
    /// <summary>Details of a card.</summary>
    public PaymentIntentPaymentMethodOptionsCard Card { get; set; }

    /// <summary>Details of a US bank account.</summary>
    public PaymentIntentPaymentMethodOptionsUsBankAccount UsBankAccount { get; set; }
}

/// <summary>Payment intent payment method options card.</summary>
public class PaymentIntentPaymentMethodOptionsCard : StripeEntity<PaymentIntentPaymentMethodOptionsCard>
{
    /// <summary>automatic, automatic_async or manual.</summary>
    public string CaptureMethod { get; set; }

    /// <summary>Card network.</summary>
    public string Network { get; set; }

    /// <summary>When to ask for 3-D Secure: automatic, any or challenge.</summary>
    public string RequestThreeDSecure { get; set; }

    /// <summary>Asks for the security code again.</summary>
    public bool RequireCvcRecollection { get; set; }

    /// <summary>Keeps the payment method for later: on_session or off_session.</summary>
    public string SetupFutureUsage { get; set; }
}

/// <summary>Payment intent payment method options us bank account.</summary>
public class PaymentIntentPaymentMethodOptionsUsBankAccount
    : StripeEntity<PaymentIntentPaymentMethodOptionsUsBankAccount>
{
    /// <summary>Keeps the payment method for later: on_session or off_session.</summary>
    public string SetupFutureUsage { get; set; }

    /// <summary>When the debit is presented, UTC.</summary>
    public string TargetDate { get; set; }

    /// <summary>goods, services or other.</summary>
    public string TransactionPurpose { get; set; }

    /// <summary>How the account is verified: automatic, instant or microdeposits.</summary>
    public string VerificationMethod { get; set; }
}
