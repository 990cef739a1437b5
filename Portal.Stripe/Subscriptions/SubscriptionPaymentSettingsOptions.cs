using Stripe.Wire;

namespace Stripe;

/// <summary>Subscription payment settings in a request.</summary>
public class SubscriptionPaymentSettingsOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Settings for each kind of payment method.</summary>
    public SubscriptionPaymentSettingsPaymentMethodOptionsOptions PaymentMethodOptions { get; set; }

    /// <summary>Kinds of payment method to accept.</summary>
    public List<string> PaymentMethodTypes { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    /// <summary>Whether a payment's method becomes the default: off or on_subscription.</summary>
    public string SaveDefaultPaymentMethod { get; set; }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Subscription payment settings payment method options in a request.</summary>
public class SubscriptionPaymentSettingsPaymentMethodOptionsOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Details of a card.</summary>
    public SubscriptionPaymentSettingsPaymentMethodOptionsCardOptions Card
    {
        get => assigned.Get<SubscriptionPaymentSettingsPaymentMethodOptionsCardOptions>();
        set => assigned.Set(value);
    }

    /// <summary>Details of a US bank account.</summary>
    public SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountOptions UsBankAccount
    {
        get => assigned.Get<SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountOptions>();
        set => assigned.Set(value);
    }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Subscription payment settings payment method options card in a request.</summary>
public class SubscriptionPaymentSettingsPaymentMethodOptionsCardOptions : INestedOptions
{
    /// <summary>Card network.</summary>
    public string Network { get; set; }

    /// <summary>When to ask for 3-D Secure: automatic, any or challenge.</summary>
    public string RequestThreeDSecure { get; set; }
}

/// <summary>Subscription payment settings payment method options us bank account in a request.</summary>
public class SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountOptions : INestedOptions
{
    /// <summary>How the account is verified: automatic, instant or microdeposits.</summary>
    public string VerificationMethod { get; set; }
}
