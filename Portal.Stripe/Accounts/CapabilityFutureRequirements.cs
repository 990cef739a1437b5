namespace Stripe;

/// <summary>Capability future requirements.</summary>
public class CapabilityFutureRequirements : StripeEntity<CapabilityFutureRequirements>
{
    /// <summary>Fields that may be given instead of others.</summary>
    public List<CapabilityFutureRequirementsAlternative> Alternatives { get; set; }

    /// <summary>Until when the current facts are needed, UTC.</summary>
    public DateTime? CurrentDeadline { get; set; }

    /// <summary>Facts needed by the current deadline.</summary>
    public List<string> CurrentlyDue { get; set; }

    /// <summary>Why something is switched off.</summary>
    public string DisabledReason { get; set; }

    /// <summary>What was wrong with facts already given.</summary>
    public List<CapabilityFutureRequirementsError> Errors { get; set; }

    /// <summary>Facts that will be needed.</summary>
    public List<string> EventuallyDue { get; set; }

    /// <summary>Facts that are overdue.</summary>
    public List<string> PastDue { get; set; }

    /// <summary>Facts being verified.</summary>
    public List<string> PendingVerification { get; set; }
}

/// <summary>Capability future requirements alternative.</summary>
public class CapabilityFutureRequirementsAlternative : StripeEntity<CapabilityFutureRequirementsAlternative>
{
    /// <summary>Fields that may be given instead.</summary>
    public List<string> AlternativeFieldsDue { get; set; }

    /// <summary>Fields they stand for.</summary>
    public List<string> OriginalFieldsDue { get; set; }
}

/// <summary>Capability future requirements error.</summary>
public class CapabilityFutureRequirementsError : StripeEntity<CapabilityFutureRequirementsError>
{
    /// <summary>Code a customer types in.</summary>
    public string Code { get; set; }

    /// <summary>Why.</summary>
    public string Reason { get; set; }

    /// <summary>The fact at fault.</summary>
    public string Requirement { get; set; }
}
