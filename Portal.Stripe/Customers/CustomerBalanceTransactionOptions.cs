namespace Stripe;

/// <summary>Parameters to create a customer balance transaction.</summary>
public class CustomerBalanceTransactionCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Amount.</summary>
    public long? Amount { get; set; }

    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Metadata.</summary>
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
    /// <summary>Created.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Invoice.</summary>
    public string Invoice { get; set; }
}

/// <summary>Parameters to change a customer balance transaction.</summary>
public class CustomerBalanceTransactionUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }
}
