using Stripe.Wire;

namespace Stripe;

/// <summary>One thing an account may do.</summary>
public class Capability : StripeEntity<Capability>, IHasId, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>Id of the account.</summary>
    [Expandable]
    public string AccountId { get; set; }

    /// <summary>The account, when expanded.</summary>
    public Account Account { get; set; }

    /// <summary>Facts that will be needed once rules change.</summary>
    public CapabilityFutureRequirements FutureRequirements { get; set; }

    /// <summary>Whether the capability is wanted.</summary>
    public bool Requested { get; set; }

    /// <summary>When it was asked for, UTC.</summary>
    public DateTime? RequestedAt { get; set; }

    /// <summary>Facts still needed.</summary>
    public CapabilityRequirements Requirements { get; set; }

    /// <summary>State.</summary>
    public string Status { get; set; }
}

/// <summary>Capability requirements.</summary>
public class CapabilityRequirements : StripeEntity<CapabilityRequirements>
{
    /// <summary>Until when the current facts are needed, UTC.</summary>
    public DateTime? CurrentDeadline { get; set; }

    /// <summary>Facts needed by the current deadline.</summary>
    public List<string> CurrentlyDue { get; set; }

    /// <summary>Why something is switched off.</summary>
    public string DisabledReason { get; set; }

    /// <summary>What was wrong with facts already given.</summary>
    public List<AccountRequirementsError> Errors { get; set; }

    /// <summary>Facts that will be needed.</summary>
    public List<string> EventuallyDue { get; set; }

    /// <summary>Facts that are overdue.</summary>
    public List<string> PastDue { get; set; }

    /// <summary>Facts being verified.</summary>
    public List<string> PendingVerification { get; set; }
}
