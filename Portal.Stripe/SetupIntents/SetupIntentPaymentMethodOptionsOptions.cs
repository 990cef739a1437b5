namespace Stripe;

/// <summary>Setup intent payment method options in a request.</summary>
public class SetupIntentPaymentMethodOptionsOptions : INestedOptions
{
    /// <summary>Card.</summary>
    public SetupIntentPaymentMethodOptionsCardOptions Card { get; set; }

    /// <summary>Us bank account.</summary>
    public SetupIntentPaymentMethodOptionsUsBankAccountOptions UsBankAccount { get; set; }
}

/// <summary>Setup intent payment method options card in a request.</summary>
public class SetupIntentPaymentMethodOptionsCardOptions : INestedOptions
{
    /// <summary>Moto or not.</summary>
    public bool? Moto { get; set; }

    /// <summary>Network.</summary>
    public string Network { get; set; }

    /// <summary>Request three d secure.</summary>
    public string RequestThreeDSecure { get; set; }
}

/// <summary>Setup intent payment method options us bank account in a request.</summary>
public class SetupIntentPaymentMethodOptionsUsBankAccountOptions : INestedOptions
{
    /// <summary>Networks.</summary>
    public SetupIntentPaymentMethodOptionsUsBankAccountNetworksOptions Networks { get; set; }

    /// <summary>Verification method.</summary>
    public string VerificationMethod { get; set; }
}

/// <summary>Setup intent payment method options us bank account networks in a request.</summary>
public class SetupIntentPaymentMethodOptionsUsBankAccountNetworksOptions : INestedOptions
{
    /// <summary>Requested.</summary>
    public List<string> Requested { get; set; }
}
