namespace Stripe;

/// <summary>Parameters to create a transfer reversal.</summary>
public class TransferReversalCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Amount.</summary>
    public long? Amount { get; set; }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Refund application fee or not.</summary>
    public bool? RefundApplicationFee { get; set; }
}

/// <summary>Parameters to read a transfer reversal.</summary>
public class TransferReversalGetOptions : BaseOptions;

/// <summary>Parameters to list transfer reversals.</summary>
public class TransferReversalListOptions : ListOptions;

/// <summary>Parameters to change a transfer reversal.</summary>
public class TransferReversalUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }
}
