namespace Stripe.Checkout;

/// <summary>Session payment method options in a request.</summary>
public class SessionPaymentMethodOptionsOptions : INestedOptions
{
    /// <summary>Card.</summary>
    public SessionPaymentMethodOptionsCardOptions Card { get; set; }

    /// <summary>Us bank account.</summary>
    public SessionPaymentMethodOptionsUsBankAccountOptions UsBankAccount { get; set; }
}

/// <summary>Session payment method options card in a request.</summary>
public class SessionPaymentMethodOptionsCardOptions : INestedOptions
{
    /// <summary>Capture method.</summary>
    public string CaptureMethod { get; set; }

    /// <summary>Request three d secure.</summary>
    public string RequestThreeDSecure { get; set; }

    /// <summary>Setup future usage.</summary>
    public string SetupFutureUsage { get; set; }
}

/// <summary>Session payment method options us bank account in a request.</summary>
public class SessionPaymentMethodOptionsUsBankAccountOptions : INestedOptions
{
    /// <summary>Setup future usage.</summary>
    public string SetupFutureUsage { get; set; }

    /// <summary>Target date.</summary>
    public string TargetDate { get; set; }

    /// <summary>Verification method.</summary>
    public string VerificationMethod { get; set; }
}
