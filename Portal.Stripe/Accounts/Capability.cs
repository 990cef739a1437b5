using Stripe.Wire;

namespace Stripe;

/// <summary>Capability.</summary>
public class Capability : StripeEntity<Capability>, IHasId, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Object.</summary>
    public string Object { get; set; }

    /// <summary>Id of the account.</summary>
    [Expandable]
    public string AccountId { get; set; }

    /// <summary>The account, when expanded.</summary>
    public Account Account { get; set; }

    /// <summary>Requested or not.</summary>
    public bool Requested { get; set; }

    /// <summary>Requested at, UTC.</summary>
    public DateTime? RequestedAt { get; set; }

    /// <summary>Requirements.</summary>
    public CapabilityRequirements Requirements { get; set; }

    /// <summary>Status.</summary>
    public string Status { get; set; }
}

/// <summary>Capability requirements.</summary>
public class CapabilityRequirements : StripeEntity<CapabilityRequirements>
{
    /// <summary>Current deadline, UTC.</summary>
    public DateTime? CurrentDeadline { get; set; }

    /// <summary>Currently due.</summary>
    public List<string> CurrentlyDue { get; set; }

    /// <summary>Disabled reason.</summary>
    public string DisabledReason { get; set; }

    /// <summary>Errors.</summary>
    public List<AccountRequirementsError> Errors { get; set; }

    /// <summary>Eventually due.</summary>
    public List<string> EventuallyDue { get; set; }

    /// <summary>Past due.</summary>
    public List<string> PastDue { get; set; }

    /// <summary>Pending verification.</summary>
    public List<string> PendingVerification { get; set; }
}
