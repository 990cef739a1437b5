using Stripe.Wire;

namespace Stripe;

/// <summary>Payment intent payment method options in a request.</summary>
public class PaymentIntentPaymentMethodOptionsOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Card.</summary>
    public PaymentIntentPaymentMethodOptionsCardOptions Card
    {
        get => assigned.Get<PaymentIntentPaymentMethodOptionsCardOptions>();
        set => assigned.Set(value);
    }

    /// <summary>Us bank account.</summary>
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

    /// <summary>Capture method.</summary>
    public string CaptureMethod { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Moto or not.</summary>
    public bool? Moto { get; set; }

    /// <summary>Network.</summary>
    public string Network { get; set; }

    /// <summary>Request three d secure.</summary>
    public string RequestThreeDSecure { get; set; }

    /// <summary>Require cvc recollection or not.</summary>
    public bool? RequireCvcRecollection { get; set; }

    /// <summary>Setup future usage.</summary>
    public string SetupFutureUsage { get => assigned.Get<string>(); set => assigned.Set(value); }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Payment intent payment method options us bank account in a request.</summary>
public class PaymentIntentPaymentMethodOptionsUsBankAccountOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Networks.</summary>
    public PaymentIntentPaymentMethodOptionsUsBankAccountNetworksOptions Networks { get; set; }

    /// <summary>Setup future usage.</summary>
    public string SetupFutureUsage { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Target date.</summary>
    public string TargetDate { get; set; }

    /// <summary>Transaction purpose.</summary>
    public string TransactionPurpose { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Verification method.</summary>
    public string VerificationMethod { get; set; }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Payment intent payment method options us bank account networks in a request.</summary>
public class PaymentIntentPaymentMethodOptionsUsBankAccountNetworksOptions : INestedOptions
{
    /// <summary>Requested.</summary>
    public List<string> Requested { get; set; }
}
