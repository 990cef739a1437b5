namespace Stripe;

/// <summary>Account.</summary>
public class Account : StripeEntity<Account>, IHasMetadata, IPaymentSource
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Object.</summary>
    public string Object { get; set; }

    /// <summary>Business profile.</summary>
    public AccountBusinessProfile BusinessProfile { get; set; }

    /// <summary>Business type.</summary>
    public string BusinessType { get; set; }

    /// <summary>Capabilities.</summary>
    public AccountCapabilities Capabilities { get; set; }

    /// <summary>Charges enabled or not.</summary>
    public bool ChargesEnabled { get; set; }

    /// <summary>Company.</summary>
    public AccountCompany Company { get; set; }

    /// <summary>Controller.</summary>
    public AccountController Controller { get; set; }

    /// <summary>Country.</summary>
    public string Country { get; set; }

    /// <summary>Created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Default currency.</summary>
    public string DefaultCurrency { get; set; }

    /// <summary>Deleted or not.</summary>
    public bool? Deleted { get; set; }

    /// <summary>Details submitted or not.</summary>
    public bool DetailsSubmitted { get; set; }

    /// <summary>Email.</summary>
    public string Email { get; set; }

    /// <summary>External accounts.</summary>
    public StripeList<IExternalAccount> ExternalAccounts { get; set; }

    /// <summary>Future requirements.</summary>
    public AccountFutureRequirements FutureRequirements { get; set; }

    /// <summary>Individual.</summary>
    public Person Individual { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Payouts enabled or not.</summary>
    public bool PayoutsEnabled { get; set; }

    /// <summary>Requirements.</summary>
    public AccountRequirements Requirements { get; set; }

    /// <summary>Settings.</summary>
    public AccountSettings Settings { get; set; }

    /// <summary>Tos acceptance.</summary>
    public AccountTosAcceptance TosAcceptance { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}
