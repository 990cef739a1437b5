namespace Stripe;

/// <summary>Parameters to create a customer balance transaction.</summary>
public class CustomerBalanceTransactionCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>In the currency's smallest unit.</summary>
    public long? Amount { get; set; }

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }
}

/// <summary>Parameters to read a customer balance transaction.</summary>
public class CustomerBalanceTransactionGetOptions : BaseOptions;

/// <summary>Parameters to list customer balance transactions.</summary>
public class CustomerBalanceTransactionListOptions : ListOptions
{
    /// <summary>Only those made at this moment or in this span.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Only those of this invoice.</summary>
    public string Invoice { get; set; }
}

/// <summary>Parameters to change a customer balance transaction.</summary>
public class CustomerBalanceTransactionUpdateOptions : BaseOptions, IHasMetadata
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
