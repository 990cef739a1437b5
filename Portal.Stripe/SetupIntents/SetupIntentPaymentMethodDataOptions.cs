using Stripe.Wire;

namespace Stripe;

/// <summary>Setup intent payment method data in a request.</summary>
public class SetupIntentPaymentMethodDataOptions : INestedOptions, IHasMetadata
{
    /// <summary>Allow redisplay.</summary>
    public string AllowRedisplay { get; set; }

    /// <summary>Billing details.</summary>
    public SetupIntentPaymentMethodDataBillingDetailsOptions BillingDetails { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }

    /// <summary>Us bank account.</summary>
    public SetupIntentPaymentMethodDataUsBankAccountOptions UsBankAccount { get; set; }
}

/// <summary>Setup intent payment method data billing details in a request.</summary>
public class SetupIntentPaymentMethodDataBillingDetailsOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Address.</summary>
    public AddressOptions Address { get => assigned.Get<AddressOptions>(); set => assigned.Set(value); }

    /// <summary>Email.</summary>
    public string Email { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Name.</summary>
    public string Name { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Phone.</summary>
    public string Phone { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Tax id.</summary>
    public string TaxId { get; set; }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Setup intent payment method data us bank account in a request.</summary>
public class SetupIntentPaymentMethodDataUsBankAccountOptions : INestedOptions
{
    /// <summary>Account holder type.</summary>
    public string AccountHolderType { get; set; }

    /// <summary>Account number.</summary>
    public string AccountNumber { get; set; }

    /// <summary>Account type.</summary>
    public string AccountType { get; set; }

    /// <summary>Routing number.</summary>
    public string RoutingNumber { get; set; }
}
