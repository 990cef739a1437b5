namespace Stripe;

/// <summary>Parameters to create a transfer.</summary>
public class TransferCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>In the currency's smallest unit.</summary>
    public long? Amount { get; set; }

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Id of the account that receives the money.</summary>
    public string Destination { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Id of the charge whose money is sent; the transfer waits until that is available.</summary>
    public string SourceTransaction { get; set; }

    /// <summary>Part of the balance: card, bank_account or fpx.</summary>
    public string SourceType { get; set; }

    /// <summary>Name that ties charges and transfers of one deal together.</summary>
    public string TransferGroup { get; set; }
}

/// <summary>Parameters to read a transfer.</summary>
public class TransferGetOptions : BaseOptions;

/// <summary>Parameters to list transfers.</summary>
public class TransferListOptions : ListOptions
{
    /// <summary>Only those made at this moment or in this span.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Only those of this destination.</summary>
    public string Destination { get; set; }

    /// <summary>Only those of this transfer group.</summary>
    public string TransferGroup { get; set; }
}

/// <summary>Parameters to change a transfer.</summary>
public class TransferUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }
}
