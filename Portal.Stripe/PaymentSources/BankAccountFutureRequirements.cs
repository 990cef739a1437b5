namespace Stripe;

/// <summary>Bank account future requirements.</summary>
public class BankAccountFutureRequirements : StripeEntity<BankAccountFutureRequirements>
{
    /// <summary>Facts needed by the current deadline.</summary>
    public List<string> CurrentlyDue { get; set; }

    /// <summary>What was wrong with facts already given.</summary>
    public List<BankAccountFutureRequirementsError> Errors { get; set; }

    /// <summary>Facts that are overdue.</summary>
    public List<string> PastDue { get; set; }

    /// <summary>Facts being verified.</summary>
    public List<string> PendingVerification { get; set; }
}

/// <summary>Bank account future requirements error.</summary>
public class BankAccountFutureRequirementsError : StripeEntity<BankAccountFutureRequirementsError>
{
    /// <summary>Code a customer types in.</summary>
    public string Code { get; set; }

    /// <summary>Why.</summary>
    public string Reason { get; set; }

    /// <summary>The fact at fault.</summary>
    public string Requirement { get; set; }
}
