using Stripe.Wire;

namespace Stripe;

/// <summary>Payment intent payment method options in a request.</summary>
public class PaymentIntentPaymentMethodOptionsOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Details of a card.</summary>
    public PaymentIntentPaymentMethodOptionsCardOptions Card
    {
        get => assigned.Get<PaymentIntentPaymentMethodOptionsCardOptions>();
        set => assigned.Set(value);
    }

    /// <summary>Details of a US bank account.</summary>
    public PaymentIntentPaymentMethodOptionsUsBankAccountOptions UsBankAccount
    {
        get => assigned.Get<PaymentIntentPaymentMethodOptionsUsBankAccountOptions>();
        set => assigned.Set(value);
    }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Payment intent payment method options card in a request.</summary>
public class PaymentIntentPaymentMethodOptionsCardOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>automatic, automatic_async or manual.</summary>
    public string CaptureMethod { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Whether the order came by mail or telephone.</summary>
    public bool? Moto { get; set; }

    /// <summary>Card network.</summary>
    public string Network { get; set; }

    /// <summary>When to ask for 3-D Secure: automatic, any or challenge.</summary>
    public string RequestThreeDSecure { get; set; }

    /// <summary>Asks for the security code again.</summary>
    public bool? RequireCvcRecollection { get; set; }

    /// <summary>Keeps the payment method for later: on_session or off_session.</summary>
    public string SetupFutureUsage { get => assigned.Get<string>(); set => assigned.Set(value); }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Payment intent payment method options us bank account in a request.</summary>
public class PaymentIntentPaymentMethodOptionsUsBankAccountOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Networks the payment may go over.</summary>
    public PaymentIntentPaymentMethodOptionsUsBankAccountNetworksOptions Networks { get; set; }

    /// <summary>Keeps the payment method for later: on_session or off_session.</summary>
    public string SetupFutureUsage { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>When the debit is presented, UTC.</summary>
    public string TargetDate { get; set; }

    /// <summary>goods, services or other.</summary>
    public string TransactionPurpose { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>How the account is verified: automatic, instant or microdeposits.</summary>
    public string VerificationMethod { get; set; }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Payment intent payment method options us bank account networks in a request.</summary>
public class PaymentIntentPaymentMethodOptionsUsBankAccountNetworksOptions : INestedOptions
{
    /// <summary>Whether the capability is wanted.</summary>
    public List<string> Requested { get; set; }
}
