namespace Stripe;

/// <summary>Parameters to create a customer payment source.</summary>
public class CustomerPaymentSourceCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Source.</summary>
    public string Source { get; set; }

    /// <summary>Validate or not.</summary>
    public bool? Validate { get; set; }
}

/// <summary>Parameters to delete a customer payment source.</summary>
public class CustomerPaymentSourceDeleteOptions : BaseOptions;

/// <summary>Parameters to read a customer payment source.</summary>
public class CustomerPaymentSourceGetOptions : BaseOptions;

/// <summary>Parameters to list customer payment sources.</summary>
public class CustomerPaymentSourceListOptions : ListOptions
{
    /// <summary>Object.</summary>
    public string Object { get; set; }
}

/// <summary>Parameters to change a customer payment source.</summary>
public class CustomerPaymentSourceUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Account holder name.</summary>
    public string AccountHolderName { get; set; }

    /// <summary>Account holder type.</summary>
    public string AccountHolderType { get; set; }

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

    /// <summary>Owner.</summary>
    public CustomerPaymentSourceOwnerOptions Owner { get; set; }
}

/// <summary>Customer payment source verify in a request.</summary>
public class CustomerPaymentSourceVerifyOptions : BaseOptions
{
    /// <summary>Amounts.</summary>
    public List<long?> Amounts { get; set; }
}
