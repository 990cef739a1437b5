namespace Stripe.Checkout;

/// <summary>Session payment method in a request.</summary>
public class SessionPaymentMethodOptions : StripeEntity<SessionPaymentMethodOptions>
{
    /// <summary>Details of a card.</summary>
    public SessionPaymentMethodOptionsCard Card { get; set; }

    /// <summary>Details of a US bank account.</summary>
    public SessionPaymentMethodOptionsUsBankAccount UsBankAccount { get; set; }
}

/// <summary>Session payment method options card.</summary>
public class SessionPaymentMethodOptionsCard : StripeEntity<SessionPaymentMethodOptionsCard>
{
    /// <summary>automatic, automatic_async or manual.</summary>
    public string CaptureMethod { get; set; }

    /// <summary>When to ask for 3-D Secure: automatic, any or challenge.</summary>
    public string RequestThreeDSecure { get; set; }

    /// <summary>Keeps the payment method for later: on_session or off_session.</summary>
    public string SetupFutureUsage { get; set; }
}

/// <summary>Session payment method options us bank account.</summary>
public class SessionPaymentMethodOptionsUsBankAccount : StripeEntity<SessionPaymentMethodOptionsUsBankAccount>
{
    /// <summary>Keeps the payment method for later: on_session or off_session.</summary>
    public string SetupFutureUsage { get; set; }

    /// <summary>When the debit is presented, UTC.</summary>
    public string TargetDate { get; set; }

    /// <summary>How the account is verified: automatic, instant or microdeposits.</summary>
    public string VerificationMethod { get; set; }
}
