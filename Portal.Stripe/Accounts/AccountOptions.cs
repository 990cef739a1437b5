namespace Stripe;

/// <summary>Parameters to create an account.</summary>
public class AccountCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>What the business does and where it is found.</summary>
    public AccountBusinessProfileOptions BusinessProfile { get; set; }

    /// <summary>individual, company, non_profit or government_entity.</summary>
    public string BusinessType { get; set; }

    /// <summary>What the account may do.</summary>
    public AccountCapabilitiesOptions Capabilities { get; set; }

    /// <summary>The company behind the account.</summary>
    public AccountCompanyOptions Company { get; set; }

    /// <summary>Who controls the account.</summary>
    public AccountControllerOptions Controller { get; set; }

    /// <summary>Two-letter country code.</summary>
    public string Country { get; set; }

    /// <summary>Currency of the account.</summary>
    public string DefaultCurrency { get; set; }

    /// <summary>Email address.</summary>
    public string Email { get; set; }

    /// <summary>Bank account or card that payouts go to.</summary>
    public AnyOf<string, AccountBankAccountOptions, AccountCardOptions> ExternalAccount { get; set; }

    /// <summary>The person behind the account.</summary>
    public AccountIndividualOptions Individual { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Settings.</summary>
    public AccountSettingsOptions Settings { get; set; }

    /// <summary>When and how the terms were accepted.</summary>
    public AccountTosAcceptanceOptions TosAcceptance { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}

/// <summary>Parameters to delete an account.</summary>
public class AccountDeleteOptions : BaseOptions;

/// <summary>Parameters to read an account.</summary>
public class AccountGetOptions : BaseOptions;

/// <summary>Parameters to list accounts.</summary>
public class AccountListOptions : ListOptions
{
    /// <summary>Only those made at this moment or in this span.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }
}

/// <summary>Parameters of rejecting an account.</summary>
public class AccountRejectOptions : BaseOptions
{
    /// <summary>What becomes of the balance.</summary>
    public string PayoutsAction { get; set; }

    /// <summary>Why.</summary>
    public string Reason { get; set; }
}

/// <summary>Parameters of taking a rejection back.</summary>
public class AccountUnrejectOptions : BaseOptions;

/// <summary>Parameters to change an account.</summary>
public class AccountUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>What the business does and where it is found.</summary>
    public AccountBusinessProfileOptions BusinessProfile { get; set; }

    /// <summary>individual, company, non_profit or government_entity.</summary>
    public string BusinessType { get; set; }

    /// <summary>What the account may do.</summary>
    public AccountCapabilitiesOptions Capabilities { get; set; }

    /// <summary>The company behind the account.</summary>
    public AccountCompanyOptions Company { get; set; }

    /// <summary>Currency of the account.</summary>
    public string DefaultCurrency { get; set; }

    /// <summary>Email address.</summary>
    public string Email { get; set; }

    /// <summary>Bank account or card that payouts go to.</summary>
    public AnyOf<string, AccountBankAccountOptions, AccountCardOptions> ExternalAccount
    {
        get => assigned.Get<AnyOf<string, AccountBankAccountOptions, AccountCardOptions>>();
        set => assigned.Set(value);
    }

    /// <summary>The person behind the account.</summary>
    public AccountIndividualOptions Individual { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Settings.</summary>
    public AccountSettingsOptions Settings { get; set; }

    /// <summary>When and how the terms were accepted.</summary>
    public AccountTosAcceptanceOptions TosAcceptance { get; set; }
}
