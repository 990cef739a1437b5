using Stripe.Wire;

namespace Stripe;

/// <summary>Payment method billing details in a request.</summary>
public class PaymentMethodBillingDetailsOptions : INestedOptions, ITracksAssignments
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
