namespace Stripe;

/// <summary>Payment intent payment method in a request.</summary>
public class PaymentIntentPaymentMethodOptions : StripeEntity<PaymentIntentPaymentMethodOptions>
{
    /// <summary>Card.</summary>
    public PaymentIntentPaymentMethodOptionsCard Card { get; set; }

    /// <summary>Us bank account.</summary>
    public PaymentIntentPaymentMethodOptionsUsBankAccount UsBankAccount { get; set; }
}

/// <summary>Payment intent payment method options card.</summary>
public class PaymentIntentPaymentMethodOptionsCard : StripeEntity<PaymentIntentPaymentMethodOptionsCard>
{
    /// <summary>Capture method.</summary>
    public string CaptureMethod { get; set; }

    /// <summary>Network.</summary>
    public string Network { get; set; }

    /// <summary>Request three d secure.</summary>
    public string RequestThreeDSecure { get; set; }

    /// <summary>Require cvc recollection or not.</summary>
    public bool RequireCvcRecollection { get; set; }

    /// <summary>Setup future usage.</summary>
    public string SetupFutureUsage { get; set; }
}

/// <summary>Payment intent payment method options us bank account.</summary>
public class PaymentIntentPaymentMethodOptionsUsBankAccount
    : StripeEntity<PaymentIntentPaymentMethodOptionsUsBankAccount>
{
    /// <summary>Setup future usage.</summary>
    public string SetupFutureUsage { get; set; }

    /// <summary>Target date.</summary>
    public string TargetDate { get; set; }

    /// <summary>Transaction purpose.</summary>
    public string TransactionPurpose { get; set; }

    /// <summary>Verification method.</summary>
    public string VerificationMethod { get; set; }
}
