namespace Stripe;

/// <summary>Setup intent payment method options in a request.</summary>
public class SetupIntentPaymentMethodOptionsOptions : INestedOptions
{
    /// <summary>Details of a card.</summary>
    public SetupIntentPaymentMethodOptionsCardOptions Card { get; set; }

    /// <summary>Details of a US bank account.</summary>
    public SetupIntentPaymentMethodOptionsUsBankAccountOptions UsBankAccount { get; set; }
}

/// <summary>Setup intent payment method options card in a request.</summary>
public class SetupIntentPaymentMethodOptionsCardOptions : INestedOptions
{
    /// <summary>Whether the order came by mail or telephone.</summary>
    public bool? Moto { get; set; }

    /// <summary>Card network.</summary>
    public string Network { get; set; }

    /// <summary>When to ask for 3-D Secure: automatic, any or challenge.</summary>
    public string RequestThreeDSecure { get; set; }
}

/// <summary>Setup intent payment method options us bank account in a request.</summary>
public class SetupIntentPaymentMethodOptionsUsBankAccountOptions : INestedOptions
{
    /// <summary>Networks the payment may go over.</summary>
    public SetupIntentPaymentMethodOptionsUsBankAccountNetworksOptions Networks { get; set; }

    /// <summary>How the account is verified: automatic, instant or microdeposits.</summary>
    public string VerificationMethod { get; set; }
}

/// <summary>Setup intent payment method options us bank account networks in a request.</summary>
public class SetupIntentPaymentMethodOptionsUsBankAccountNetworksOptions : INestedOptions
{
    /// <summary>Whether the capability is wanted.</summary>
    public List<string> Requested { get; set; }
}
