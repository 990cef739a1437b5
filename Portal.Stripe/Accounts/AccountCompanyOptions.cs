using Stripe.Wire;

namespace Stripe;

/// <summary>Account company in a request.</summary>
public class AccountCompanyOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Postal address.</summary>
    public AddressOptions Address { get; set; }

    /// <summary>Administrative address.</summary>
    public AddressOptions AdministrativeAddress { get; set; }

    /// <summary>Full name.</summary>
    public string Name { get; set; }

    /// <summary>Telephone number.</summary>
    public string Phone { get; set; }

    /// <summary>Where the business is.</summary>
    public AddressOptions PrincipalPlaceOfBusiness { get; set; }

    /// <summary>Legal form.</summary>
    public string Structure { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Tax number.</summary>
    public string TaxId { get; set; }

    AssignedValues ITracksAssignments.Assigned => assigned;
}
