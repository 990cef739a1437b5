using Stripe.Wire;

namespace Stripe;

/// <summary>A bank account, to pay from or to be paid out to.</summary>
public class BankAccount : StripeEntity<BankAccount>, IExternalAccount, IHasMetadata, IPaymentSource
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

    /// <summary>Name of the account's owner.</summary>
    public string AccountHolderName { get; set; }

    /// <summary>individual or company.</summary>
    public string AccountHolderType { get; set; }

    /// <summary>checking or savings.</summary>
    public string AccountType { get; set; }

    /// <summary>standard, and instant where possible.</summary>
    public List<string> AvailablePayoutMethods { get; set; }

    /// <summary>Name of the bank.</summary>
    public string BankName { get; set; }

    /// <summary>Two-letter country code.</summary>
    public string Country { get; set; }

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>Id of the customer.</summary>
    [Expandable]
    public string CustomerId { get; set; }

    /// <summary>The customer, when expanded.</summary>
    public Customer Customer { get; set; }

    /// <summary>Whether payouts in this currency go here.</summary>
    public bool? DefaultForCurrency { get; set; }

    /// <summary>True on an object that has been deleted.</summary>
    public bool? Deleted { get; set; }

    /// <summary>The same for the same card or account number.</summary>
    public string Fingerprint { get; set; }

    /// <summary>Facts that will be needed once rules change.</summary>
    public BankAccountFutureRequirements FutureRequirements { get; set; }

    /// <summary>Last four digits.</summary>
    public string Last4 { get; set; }

    /// <summary>The caller's own opaque facts.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Facts still needed.</summary>
    public BankAccountRequirements Requirements { get; set; }

    /// <summary>Routing number of the bank.</summary>
    public string RoutingNumber { get; set; }

    /// <summary>State.</summary>
    public string Status { get; set; }
}

/// <summary>Bank account requirements.</summary>
public class BankAccountRequirements : StripeEntity<BankAccountRequirements>
{
    /// <summary>Facts needed by the current deadline.</summary>
    public List<string> CurrentlyDue { get; set; }

    /// <summary>What was wrong with facts already given.</summary>
    public List<BankAccountRequirementsError> Errors { get; set; }

    /// <summary>Facts that are overdue.</summary>
    public List<string> PastDue { get; set; }

    /// <summary>Facts being verified.</summary>
    public List<string> PendingVerification { get; set; }
}

/// <summary>Bank account requirements error.</summary>
public class BankAccountRequirementsError : StripeEntity<BankAccountRequirementsError>
{
    /// <summary>Code of the error.</summary>
    public string Code { get; set; }

    /// <summary>Why.</summary>
    public string Reason { get; set; }

    /// <summary>The fact at fault.</summary>
    public string Requirement { get; set; }
}
