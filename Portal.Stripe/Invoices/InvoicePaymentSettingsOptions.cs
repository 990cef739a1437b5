using Stripe.Wire;

namespace Stripe;

/// <summary>Invoice payment settings in a request.</summary>
public class InvoicePaymentSettingsOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Id of the mandate used.</summary>
    public string DefaultMandate { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Settings for each kind of payment method.</summary>
    public InvoicePaymentSettingsPaymentMethodOptionsOptions PaymentMethodOptions { get; set; }

    /// <summary>Kinds of payment method to accept.</summary>
    public List<string> PaymentMethodTypes { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Invoice payment settings payment method options in a request.</summary>
public class InvoicePaymentSettingsPaymentMethodOptionsOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Details of a card.</summary>
    public InvoicePaymentSettingsPaymentMethodOptionsCardOptions Card
    {
        get => assigned.Get<InvoicePaymentSettingsPaymentMethodOptionsCardOptions>();
        set => assigned.Set(value);
    }

    /// <summary>Details of a US bank account.</summary>
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
    /// <summary>When to ask for 3-D Secure: automatic, any or challenge.</summary>
    public string RequestThreeDSecure { get; set; }
}

/// <summary>Invoice payment settings payment method options us bank account in a request.</summary>
public class InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountOptions : INestedOptions
{
    /// <summary>How the account is verified: automatic, instant or microdeposits.</summary>
    public string VerificationMethod { get; set; }
}
