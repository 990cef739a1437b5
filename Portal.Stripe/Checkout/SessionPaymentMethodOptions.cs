namespace Stripe.Checkout;

/// <summary>Session payment method in a request.</summary>
public class SessionPaymentMethodOptions : StripeEntity<SessionPaymentMethodOptions>
{
    /// <summary>Card.</summary>
    public SessionPaymentMethodOptionsCard Card { get; set; }

    /// <summary>Us bank account.</summary>
    public SessionPaymentMethodOptionsUsBankAccount UsBankAccount { get; set; }
}

/// <summary>Session payment method options card.</summary>
public class SessionPaymentMethodOptionsCard : StripeEntity<SessionPaymentMethodOptionsCard>
{
    /// <summary>Capture method.</summary>
    public string CaptureMethod { get; set; }

    /// <summary>Request three d secure.</summary>
    public string RequestThreeDSecure { get; set; }

    /// <summary>Setup future usage.</summary>
    public string SetupFutureUsage { get; set; }
}

/// <summary>Session payment method options us bank account.</summary>
public class SessionPaymentMethodOptionsUsBankAccount : StripeEntity<SessionPaymentMethodOptionsUsBankAccount>
{
    /// <summary>Setup future usage.</summary>
    public string SetupFutureUsage { get; set; }

    /// <summary>Target date.</summary>
    public string TargetDate { get; set; }

    /// <summary>Verification method.</summary>
    public string VerificationMethod { get; set; }
}
