using Stripe.Wire;

namespace Stripe;

/// <summary>Bank account.</summary>
public class BankAccount : StripeEntity<BankAccount>, IExternalAccount, IHasMetadata, IPaymentSource
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

    /// <summary>Account holder name.</summary>
    public string AccountHolderName { get; set; }

    /// <summary>Account holder type.</summary>
    public string AccountHolderType { get; set; }

    /// <summary>Account type.</summary>
    public string AccountType { get; set; }

    /// <summary>Available payout methods.</summary>
    public List<string> AvailablePayoutMethods { get; set; }

    /// <summary>Bank name.</summary>
    public string BankName { get; set; }

    /// <summary>Country.</summary>
    public string Country { get; set; }

    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Id of the customer.</summary>
    [Expandable]
    public string CustomerId { get; set; }

    /// <summary>The customer, when expanded.</summary>
    public Customer Customer { get; set; }

    /// <summary>Default for currency or not.</summary>
    public bool? DefaultForCurrency { get; set; }

    /// <summary>Deleted or not.</summary>
    public bool? Deleted { get; set; }

    /// <summary>Fingerprint.</summary>
    public string Fingerprint { get; set; }

    /// <summary>Last4.</summary>
    public string Last4 { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Requirements.</summary>
    public BankAccountRequirements Requirements { get; set; }

    /// <summary>Routing number.</summary>
    public string RoutingNumber { get; set; }

    /// <summary>Status.</summary>
    public string Status { get; set; }
}

/// <summary>Bank account requirements.</summary>
public class BankAccountRequirements : StripeEntity<BankAccountRequirements>
{
    /// <summary>Currently due.</summary>
    public List<string> CurrentlyDue { get; set; }

    /// <summary>Errors.</summary>
    public List<BankAccountRequirementsError> Errors { get; set; }

    /// <summary>Past due.</summary>
    public List<string> PastDue { get; set; }

    /// <summary>Pending verification.</summary>
    public List<string> PendingVerification { get; set; }
}

/// <summary>Bank account requirements error.</summary>
public class BankAccountRequirementsError : StripeEntity<BankAccountRequirementsError>
{
    /// <summary>Code.</summary>
    public string Code { get; set; }

    /// <summary>Reason.</summary>
    public string Reason { get; set; }

    /// <summary>Requirement.</summary>
    public string Requirement { get; set; }
}
