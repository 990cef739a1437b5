namespace Stripe;

/// <summary>Parameters to create an account.</summary>
public class AccountCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Business profile.</summary>
    public AccountBusinessProfileOptions BusinessProfile { get; set; }

    /// <summary>Business type.</summary>
    public string BusinessType { get; set; }

    /// <summary>Capabilities.</summary>
    public AccountCapabilitiesOptions Capabilities { get; set; }

    /// <summary>Company.</summary>
    public AccountCompanyOptions Company { get; set; }

    /// <summary>Controller.</summary>
    public AccountControllerOptions Controller { get; set; }

    /// <summary>Country.</summary>
    public string Country { get; set; }

    /// <summary>Default currency.</summary>
    public string DefaultCurrency { get; set; }

    /// <summary>Email.</summary>
    public string Email { get; set; }

    /// <summary>External account.</summary>
    public AnyOf<string, AccountBankAccountOptions, AccountCardOptions> ExternalAccount { get; set; }

    /// <summary>Individual.</summary>
    public AccountIndividualOptions Individual { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Settings.</summary>
    public AccountSettingsOptions Settings { get; set; }

    /// <summary>Tos acceptance.</summary>
    public AccountTosAcceptanceOptions TosAcceptance { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}

/// <summary>Parameters to delete an account.</summary>
public class AccountDeleteOptions : BaseOptions;

/// <summary>Parameters to read an account.</summary>
public class AccountGetOptions : BaseOptions;

/// <summary>Parameters to list accounts.</summary>
public class AccountListOptions : ListOptions
{
    /// <summary>Created.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }
}

/// <summary>Account reject in a request.</summary>
public class AccountRejectOptions : BaseOptions
{
    /// <summary>Payouts action.</summary>
    public string PayoutsAction { get; set; }

    /// <summary>Reason.</summary>
    public string Reason { get; set; }
}

/// <summary>Parameters to change an account.</summary>
public class AccountUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Business profile.</summary>
    public AccountBusinessProfileOptions BusinessProfile { get; set; }

    /// <summary>Business type.</summary>
    public string BusinessType { get; set; }

    /// <summary>Capabilities.</summary>
    public AccountCapabilitiesOptions Capabilities { get; set; }

    /// <summary>Company.</summary>
    public AccountCompanyOptions Company { get; set; }

    /// <summary>Default currency.</summary>
    public string DefaultCurrency { get; set; }

    /// <summary>Email.</summary>
    public string Email { get; set; }

    /// <summary>External account.</summary>
    public AnyOf<string, AccountBankAccountOptions, AccountCardOptions> ExternalAccount
    {
        get => assigned.Get<AnyOf<string, AccountBankAccountOptions, AccountCardOptions>>();
        set => assigned.Set(value);
    }

    /// <summary>Individual.</summary>
    public AccountIndividualOptions Individual { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Settings.</summary>
    public AccountSettingsOptions Settings { get; set; }

    /// <summary>Tos acceptance.</summary>
    public AccountTosAcceptanceOptions TosAcceptance { get; set; }
}
