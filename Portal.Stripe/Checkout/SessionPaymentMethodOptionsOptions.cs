namespace Stripe.Checkout;

/// <summary>Session payment method options in a request.</summary>
public class SessionPaymentMethodOptionsOptions : INestedOptions
{
    /// <summary>Details of a card.</summary>
    public SessionPaymentMethodOptionsCardOptions Card { get; set; }

    /// <summary>Details of a US bank account.</summary>
    public SessionPaymentMethodOptionsUsBankAccountOptions UsBankAccount { get; set; }
}

/// <summary>Session payment method options card in a request.</summary>
public class SessionPaymentMethodOptionsCardOptions : INestedOptions
{
    /// <summary>automatic, automatic_async or manual.</summary>
    public string CaptureMethod { get; set; }

    /// <summary>When to ask for 3-D Secure: automatic, any or challenge.</summary>
    public string RequestThreeDSecure { get; set; }

    /// <summary>Keeps the payment method for later: on_session or off_session.</summary>
    public string SetupFutureUsage { get; set; }
}

/// <summary>Session payment method options us bank account in a request.</summary>
public class SessionPaymentMethodOptionsUsBankAccountOptions : INestedOptions
{
    /// <summary>Keeps the payment method for later: on_session or off_session.</summary>
    public string SetupFutureUsage { get; set; }

    /// <summary>When the debit is presented, UTC.</summary>
    public string TargetDate { get; set; }

    /// <summary>How the account is verified: automatic, instant or microdeposits.</summary>
    public string VerificationMethod { get; set; }
}
