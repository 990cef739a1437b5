using Stripe.Wire;

namespace Stripe;

/// <summary>Subscription payment settings in a request.</summary>
public class SubscriptionPaymentSettingsOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Payment method options.</summary>
    public SubscriptionPaymentSettingsPaymentMethodOptionsOptions PaymentMethodOptions { get; set; }

    /// <summary>Payment method types.</summary>
    public List<string> PaymentMethodTypes { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    /// <summary>Save default payment method.</summary>
    public string SaveDefaultPaymentMethod { get; set; }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Subscription payment settings payment method options in a request.</summary>
public class SubscriptionPaymentSettingsPaymentMethodOptionsOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Card.</summary>
    public SubscriptionPaymentSettingsPaymentMethodOptionsCardOptions Card
    {
        get => assigned.Get<SubscriptionPaymentSettingsPaymentMethodOptionsCardOptions>();
        set => assigned.Set(value);
    }

    /// <summary>Us bank account.</summary>
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
    /// <summary>Network.</summary>
    public string Network { get; set; }

    /// <summary>Request three d secure.</summary>
    public string RequestThreeDSecure { get; set; }
}

/// <summary>Subscription payment settings payment method options us bank account in a request.</summary>
public class SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountOptions : INestedOptions
{
    /// <summary>Verification method.</summary>
    public string VerificationMethod { get; set; }
}
