namespace Stripe;

/// <summary>Parameters to create a customer payment source.</summary>
public class CustomerPaymentSourceCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Id of the source.</summary>
    public string Source { get; set; }

    /// <summary>Whether the source is tried at once.</summary>
    public bool? Validate { get; set; }
}

/// <summary>Parameters to delete a customer payment source.</summary>
public class CustomerPaymentSourceDeleteOptions : BaseOptions;

/// <summary>Parameters to read a customer payment source.</summary>
public class CustomerPaymentSourceGetOptions : BaseOptions;

/// <summary>Parameters to list customer payment sources.</summary>
public class CustomerPaymentSourceListOptions : ListOptions
{
    /// <summary>Only those of this object.</summary>
    public string Object { get; set; }
}

/// <summary>Parameters to change a customer payment source.</summary>
public class CustomerPaymentSourceUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Name of the account's owner.</summary>
    public string AccountHolderName { get; set; }

    /// <summary>individual or company.</summary>
    public string AccountHolderType { get; set; }

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

    /// <summary>Who owns it.</summary>
    public CustomerPaymentSourceOwnerOptions Owner { get; set; }
}

/// <summary>Parameters of verifying a customer payment source.</summary>
public class CustomerPaymentSourceVerifyOptions : BaseOptions
{
    /// <summary>The two amounts of the microdeposits.</summary>
    public List<long?> Amounts { get; set; }
}
