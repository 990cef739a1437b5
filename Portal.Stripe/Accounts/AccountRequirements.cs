namespace Stripe;

/// <summary>Account requirements.</summary>
public class AccountRequirements : StripeEntity<AccountRequirements>
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

/// <summary>Account requirements error.</summary>
public class AccountRequirementsError : StripeEntity<AccountRequirementsError>
{
    /// <summary>Code.</summary>
    public string Code { get; set; }

    /// <summary>Reason.</summary>
    public string Reason { get; set; }

    /// <summary>Requirement.</summary>
    public string Requirement { get; set; }
}
