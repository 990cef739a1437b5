using Stripe.Wire;

namespace Stripe;

/// <summary>Payment method billing details in a request.</summary>
public class PaymentMethodBillingDetailsOptions : INestedOptions, ITracksAssignments
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
