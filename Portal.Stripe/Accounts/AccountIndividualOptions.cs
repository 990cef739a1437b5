using System.Text.Json.Serialization;
using Stripe.Wire;

namespace Stripe;

/// <summary>Account individual in a request.</summary>
public class AccountIndividualOptions : INestedOptions, ITracksAssignments, IHasMetadata
{
    private readonly AssignedValues assigned = new();

    /// <summary>Address.</summary>
    public AddressOptions Address { get; set; }

    /// <summary>Dob.</summary>
    public DobOptions Dob { get => assigned.Get<DobOptions>(); set => assigned.Set(value); }

    /// <summary>Email.</summary>
    public string Email { get; set; }

    /// <summary>First name.</summary>
    public string FirstName { get; set; }

    /// <summary>Id number.</summary>
    public string IdNumber { get; set; }

    /// <summary>Last name.</summary>
    public string LastName { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Phone.</summary>
    public string Phone { get; set; }

    /// <summary>Ssn last4.</summary>
    [JsonPropertyName("ssn_last_4")]
    public string SsnLast4 { get; set; }

    AssignedValues ITracksAssignments.Assigned => assigned;
}
