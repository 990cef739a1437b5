using Stripe.Wire;

namespace Stripe;

/// <summary>Invoice payment settings in a request.</summary>
public class InvoicePaymentSettingsOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Default mandate.</summary>
    public string DefaultMandate { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Payment method options.</summary>
    public InvoicePaymentSettingsPaymentMethodOptionsOptions PaymentMethodOptions { get; set; }

    /// <summary>Payment method types.</summary>
    public List<string> PaymentMethodTypes { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Invoice payment settings payment method options in a request.</summary>
public class InvoicePaymentSettingsPaymentMethodOptionsOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Card.</summary>
    public InvoicePaymentSettingsPaymentMethodOptionsCardOptions Card
    {
        get => assigned.Get<InvoicePaymentSettingsPaymentMethodOptionsCardOptions>();
        set => assigned.Set(value);
    }

    /// <summary>Us bank account.</summary>
    public InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountOptions UsBankAccount
    {
        get => assigned.Get<InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountOptions>();
        set => assigned.Set(value);
    }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Invoice payment settings payment method options card in a request.</summary>
public class InvoicePaymentSettingsPaymentMethodOptionsCardOptions : INestedOptions
{
    /// <summary>Request three d secure.</summary>
    public string RequestThreeDSecure { get; set; }
}

/// <summary>Invoice payment settings payment method options us bank account in a request.</summary>
public class InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountOptions : INestedOptions
{
    /// <summary>Verification method.</summary>
    public string VerificationMethod { get; set; }
}
