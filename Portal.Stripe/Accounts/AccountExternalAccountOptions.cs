namespace Stripe;

/// <summary>Parameters to create an account external account.</summary>
public class AccountExternalAccountCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Whether payouts in this currency go here.</summary>
    public bool? DefaultForCurrency { get; set; }

    /// <summary>Bank account or card that payouts go to.</summary>
    public AnyOf<string, AccountExternalAccountCardOptions, AccountExternalAccountBankAccountOptions, AccountExternalAccountCardTokenOptions> ExternalAccount { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata { get; set; }
}

/// <summary>Parameters to delete an account external account.</summary>
public class AccountExternalAccountDeleteOptions : BaseOptions;

/// <summary>Parameters to read an account external account.</summary>
public class AccountExternalAccountGetOptions : BaseOptions;

/// <summary>Parameters to list account external accounts.</summary>
public class AccountExternalAccountListOptions : ListOptions
{
    /// <summary>Only those of this object.</summary>
    public string Object { get; set; }
}

/// <summary>Parameters to change an account external account.</summary>
public class AccountExternalAccountUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Name of the account's owner.</summary>
    public string AccountHolderName { get; set; }

    /// <summary>individual or company.</summary>
    public string AccountHolderType { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>checking or savings.</summary>
    public string AccountType { get; set; }

    /// <summary>City.</summary>
    public string AddressCity { get; set; }

    /// <summary>Country.</summary>
    public string AddressCountry { get; set; }

    /// <summary>First line of the address.</summary>
    public string AddressLine1 { get; set; }

    /// <summary>Second line of the address.</summary>
    public string AddressLine2 { get; set; }

    /// <summary>State.</summary>
    public string AddressState { get; set; }

    /// <summary>Postal code.</summary>
    public string AddressZip { get; set; }

    /// <summary>Whether payouts in this currency go here.</summary>
    public bool? DefaultForCurrency { get; set; }

    /// <summary>Month the card expires, 1 to 12.</summary>
    public string ExpMonth { get; set; }

    /// <summary>Year the card expires, four digits.</summary>
    public string ExpYear { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Full name.</summary>
    public string Name { get; set; }
}
