namespace Stripe;

/// <summary>Parameters to create a transfer.</summary>
public class TransferCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Amount.</summary>
    public long? Amount { get; set; }

    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Destination.</summary>
    public string Destination { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Source transaction.</summary>
    public string SourceTransaction { get; set; }

    /// <summary>Source type.</summary>
    public string SourceType { get; set; }

    /// <summary>Transfer group.</summary>
    public string TransferGroup { get; set; }
}

/// <summary>Parameters to read a transfer.</summary>
public class TransferGetOptions : BaseOptions;

/// <summary>Parameters to list transfers.</summary>
public class TransferListOptions : ListOptions
{
    /// <summary>Created.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Destination.</summary>
    public string Destination { get; set; }

    /// <summary>Transfer group.</summary>
    public string TransferGroup { get; set; }
}

/// <summary>Parameters to change a transfer.</summary>
public class TransferUpdateOptions : BaseOptions, IHasMetadata
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
