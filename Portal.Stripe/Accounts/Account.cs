namespace Stripe;

/// <summary>An account: our own or a connected one.</summary>
public class Account : StripeEntity<Account>, IHasMetadata, IPaymentSource
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>What the business does and where it is found.</summary>
    public AccountBusinessProfile BusinessProfile { get; set; }

    /// <summary>individual, company, non_profit or government_entity.</summary>
    public string BusinessType { get; set; }

    /// <summary>What the account may do.</summary>
    public AccountCapabilities Capabilities { get; set; }

    /// <summary>Whether it can take charges.</summary>
    public bool ChargesEnabled { get; set; }

    /// <summary>The company behind the account.</summary>
    public AccountCompany Company { get; set; }

    /// <summary>Who controls the account.</summary>
    public AccountController Controller { get; set; }

    /// <summary>Two-letter country code.</summary>
    public string Country { get; set; }

    /// <summary>When it was created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Currency of the account.</summary>
    public string DefaultCurrency { get; set; }

    /// <summary>True on an object that has been deleted.</summary>
    public bool? Deleted { get; set; }

    /// <summary>Whether onboarding was finished.</summary>
    public bool DetailsSubmitted { get; set; }

    /// <summary>Email address.</summary>
    public string Email { get; set; }

    /// <summary>Where payouts go to.</summary>
    public StripeList<IExternalAccount> ExternalAccounts { get; set; }

    /// <summary>Facts that will be needed once rules change.</summary>
    public AccountFutureRequirements FutureRequirements { get; set; }

    /// <summary>Groups of accounts it is in.</summary>
    public AccountGroups Groups { get; set; }

    /// <summary>The person behind the account.</summary>
    public Person Individual { get; set; }

    /// <summary>The caller's own opaque facts.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Whether it can be paid out.</summary>
    public bool PayoutsEnabled { get; set; }

    /// <summary>Facts still needed.</summary>
    public AccountRequirements Requirements { get; set; }

    /// <summary>Settings.</summary>
    public AccountSettings Settings { get; set; }

    /// <summary>When and how the terms were accepted.</summary>
    public AccountTosAcceptance TosAcceptance { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}
