using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>The person behind an account.</summary>
public class Person : StripeEntity<Person>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>Id of the account.</summary>
    public string Account { get; set; }

    /// <summary>Postal address.</summary>
    public Address Address { get; set; }

    /// <summary>When it was created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>True on an object that has been deleted.</summary>
    public bool? Deleted { get; set; }

    /// <summary>Date of birth.</summary>
    public Dob Dob { get; set; }

    /// <summary>Email address.</summary>
    public string Email { get; set; }

    /// <summary>First name.</summary>
    public string FirstName { get; set; }

    /// <summary>Id number provided or not.</summary>
    public bool IdNumberProvided { get; set; }

    /// <summary>Last name.</summary>
    public string LastName { get; set; }

    /// <summary>The caller's own opaque facts.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Telephone number.</summary>
    public string Phone { get; set; }

    /// <summary>Facts still needed.</summary>
    public PersonRequirements Requirements { get; set; }

    /// <summary>Ssn last4 provided or not.</summary>
    [JsonPropertyName("ssn_last_4_provided")]
    public bool SsnLast4Provided { get; set; }
}

/// <summary>Person requirements.</summary>
public class PersonRequirements : StripeEntity<PersonRequirements>
{
    /// <summary>Facts needed by the current deadline.</summary>
    public List<string> CurrentlyDue { get; set; }

    /// <summary>What was wrong with facts already given.</summary>
    public List<PersonRequirementsError> Errors { get; set; }

    /// <summary>Facts that will be needed.</summary>
    public List<string> EventuallyDue { get; set; }

    /// <summary>Facts that are overdue.</summary>
    public List<string> PastDue { get; set; }

    /// <summary>Facts being verified.</summary>
    public List<string> PendingVerification { get; set; }
}

/// <summary>Person requirements error.</summary>
public class PersonRequirementsError : StripeEntity<PersonRequirementsError>
{
    /// <summary>Code of the error.</summary>
    public string Code { get; set; }

    /// <summary>Why.</summary>
    public string Reason { get; set; }

    /// <summary>The fact at fault.</summary>
    public string Requirement { get; set; }
}
