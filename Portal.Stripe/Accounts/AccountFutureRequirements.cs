namespace Stripe;

/// <summary>Account future requirements.</summary>
public class AccountFutureRequirements : StripeEntity<AccountFutureRequirements>
{
    /// <summary>Current deadline, UTC.</summary>
    public DateTime? CurrentDeadline { get; set; }

    /// <summary>Currently due.</summary>
    public List<string> CurrentlyDue { get; set; }

    /// <summary>Disabled reason.</summary>
    public string DisabledReason { get; set; }

    /// <summary>Errors.</summary>
    public List<AccountFutureRequirementsError> Errors { get; set; }

    /// <summary>Eventually due.</summary>
    public List<string> EventuallyDue { get; set; }

    /// <summary>Past due.</summary>
    public List<string> PastDue { get; set; }

    /// <summary>Pending verification.</summary>
    public List<string> PendingVerification { get; set; }
}

/// <summary>Account future requirements error.</summary>
public class AccountFutureRequirementsError : StripeEntity<AccountFutureRequirementsError>
{
    /// <summary>Code.</summary>
    public string Code { get; set; }

    /// <summary>Reason.</summary>
    public string Reason { get; set; }

    /// <summary>Requirement.</summary>
    public string Requirement { get; set; }
}
