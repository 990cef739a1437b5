namespace Stripe;

/// <summary>Parameters to create an account external account.</summary>
public class AccountExternalAccountCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Default for currency or not.</summary>
    public bool? DefaultForCurrency { get; set; }

    /// <summary>External account.</summary>
    public AnyOf<string, AccountExternalAccountCardOptions, AccountExternalAccountBankAccountOptions, AccountExternalAccountCardTokenOptions> ExternalAccount { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }
}

/// <summary>Parameters to delete an account external account.</summary>
public class AccountExternalAccountDeleteOptions : BaseOptions;

/// <summary>Parameters to read an account external account.</summary>
public class AccountExternalAccountGetOptions : BaseOptions;

/// <summary>Parameters to list account external accounts.</summary>
public class AccountExternalAccountListOptions : ListOptions
{
    /// <summary>Object.</summary>
    public string Object { get; set; }
}

/// <summary>Parameters to change an account external account.</summary>
public class AccountExternalAccountUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Account holder name.</summary>
    public string AccountHolderName { get; set; }

    /// <summary>Account holder type.</summary>
    public string AccountHolderType { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Account type.</summary>
    public string AccountType { get; set; }

    /// <summary>Address city.</summary>
    public string AddressCity { get; set; }

    /// <summary>Address country.</summary>
    public string AddressCountry { get; set; }

    /// <summary>Address line1.</summary>
    public string AddressLine1 { get; set; }

    /// <summary>Address line2.</summary>
    public string AddressLine2 { get; set; }

    /// <summary>Address state.</summary>
    public string AddressState { get; set; }

    /// <summary>Address zip.</summary>
    public string AddressZip { get; set; }

    /// <summary>Default for currency or not.</summary>
    public bool? DefaultForCurrency { get; set; }

    /// <summary>Exp month.</summary>
    public string ExpMonth { get; set; }

    /// <summary>Exp year.</summary>
    public string ExpYear { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Name.</summary>
    public string Name { get; set; }
}
