namespace Stripe;

/// <summary>Account requirements.</summary>
public class AccountRequirements : StripeEntity<AccountRequirements>
{
    /// <summary>Fields that may be given instead of others.</summary>
    public List<AccountRequirementsAlternative> Alternatives { get; set; }

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

/// <summary>Account requirements error.</summary>
public class AccountRequirementsError : StripeEntity<AccountRequirementsError>
{
    /// <summary>Code of the error.</summary>
    public string Code { get; set; }

    /// <summary>Why.</summary>
    public string Reason { get; set; }

    /// <summary>The fact at fault.</summary>
    public string Requirement { get; set; }
}
