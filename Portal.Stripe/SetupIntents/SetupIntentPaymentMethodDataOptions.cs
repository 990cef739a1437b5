using Stripe.Wire;

namespace Stripe;

/// <summary>Setup intent payment method data in a request.</summary>
public class SetupIntentPaymentMethodDataOptions : INestedOptions, IHasMetadata
{
    /// <summary>Whether it may be offered again: always, limited or unspecified.</summary>
    public string AllowRedisplay { get; set; }

    /// <summary>Who pays, for the bank's checks.</summary>
    public SetupIntentPaymentMethodDataBillingDetailsOptions BillingDetails { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }

    /// <summary>Details of a US bank account.</summary>
    public SetupIntentPaymentMethodDataUsBankAccountOptions UsBankAccount { get; set; }
}

/// <summary>Setup intent payment method data billing details in a request.</summary>
public class SetupIntentPaymentMethodDataBillingDetailsOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Postal address.</summary>
    public AddressOptions Address { get => assigned.Get<AddressOptions>(); set => assigned.Set(value); }

    /// <summary>Email address.</summary>
    public string Email { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Full name.</summary>
    public string Name { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Telephone number.</summary>
    public string Phone { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Tax number.</summary>
    public string TaxId { get; set; }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Setup intent payment method data us bank account in a request.</summary>
public class SetupIntentPaymentMethodDataUsBankAccountOptions : INestedOptions
{
    /// <summary>individual or company.</summary>
    public string AccountHolderType { get; set; }

    /// <summary>Account number.</summary>
    public string AccountNumber { get; set; }

    /// <summary>checking or savings.</summary>
    public string AccountType { get; set; }

    /// <summary>Routing number of the bank.</summary>
    public string RoutingNumber { get; set; }
}
