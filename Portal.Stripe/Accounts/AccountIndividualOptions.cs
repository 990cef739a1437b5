using System.Text.Json.Serialization;
using Stripe.Wire;

namespace Stripe;

/// <summary>Account individual in a request.</summary>
public class AccountIndividualOptions : INestedOptions, ITracksAssignments, IHasMetadata
{
    private readonly AssignedValues assigned = new();

    /// <summary>Postal address.</summary>
    public AddressOptions Address { get; set; }

    /// <summary>Date of birth.</summary>
    public DobOptions Dob { get => assigned.Get<DobOptions>(); set => assigned.Set(value); }

    /// <summary>Email address.</summary>
    public string Email { get; set; }

    /// <summary>First name.</summary>
    public string FirstName { get; set; }

    /// <summary>National identity number.</summary>
    public string IdNumber { get; set; }

    /// <summary>Last name.</summary>
    public string LastName { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Telephone number.</summary>
    public string Phone { get; set; }

    /// <summary>Last four digits of the social security number.</summary>
    [JsonPropertyName("ssn_last_4")]
    public string SsnLast4 { get; set; }

    AssignedValues ITracksAssignments.Assigned => assigned;
}
