using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Person.</summary>
public class Person : StripeEntity<Person>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Object.</summary>
    public string Object { get; set; }

    /// <summary>Account.</summary>
    public string Account { get; set; }

    /// <summary>Address.</summary>
    public Address Address { get; set; }

    /// <summary>Created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Deleted or not.</summary>
    public bool? Deleted { get; set; }

    /// <summary>Dob.</summary>
    public Dob Dob { get; set; }

    /// <summary>Email.</summary>
    public string Email { get; set; }

    /// <summary>First name.</summary>
    public string FirstName { get; set; }

    /// <summary>Id number provided or not.</summary>
    public bool IdNumberProvided { get; set; }

    /// <summary>Last name.</summary>
    public string LastName { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Phone.</summary>
    public string Phone { get; set; }

    /// <summary>Requirements.</summary>
    public PersonRequirements Requirements { get; set; }

    /// <summary>Ssn last4 provided or not.</summary>
    [JsonPropertyName("ssn_last_4_provided")]
    public bool SsnLast4Provided { get; set; }
}

/// <summary>Person requirements.</summary>
public class PersonRequirements : StripeEntity<PersonRequirements>
{
    /// <summary>Currently due.</summary>
    public List<string> CurrentlyDue { get; set; }

    /// <summary>Errors.</summary>
    public List<PersonRequirementsError> Errors { get; set; }

    /// <summary>Eventually due.</summary>
    public List<string> EventuallyDue { get; set; }

    /// <summary>Past due.</summary>
    public List<string> PastDue { get; set; }

    /// <summary>Pending verification.</summary>
    public List<string> PendingVerification { get; set; }
}

/// <summary>Person requirements error.</summary>
public class PersonRequirementsError : StripeEntity<PersonRequirementsError>
{
    /// <summary>Code.</summary>
    public string Code { get; set; }

    /// <summary>Reason.</summary>
    public string Reason { get; set; }

    /// <summary>Requirement.</summary>
    public string Requirement { get; set; }
}
