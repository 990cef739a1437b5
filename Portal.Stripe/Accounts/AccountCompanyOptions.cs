using Stripe.Wire;

namespace Stripe;

/// <summary>Account company in a request.</summary>
public class AccountCompanyOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Address.</summary>
    public AddressOptions Address { get; set; }

    /// <summary>Administrative address.</summary>
    public AddressOptions AdministrativeAddress { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; }

    /// <summary>Phone.</summary>
    public string Phone { get; set; }

    /// <summary>Principal place of business.</summary>
    public AddressOptions PrincipalPlaceOfBusiness { get; set; }

    /// <summary>Structure.</summary>
    public string Structure { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Tax id.</summary>
    public string TaxId { get; set; }

    AssignedValues ITracksAssignments.Assigned => assigned;
}
