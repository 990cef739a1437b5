namespace Stripe;

/// <summary>Parameters to create a transfer reversal.</summary>
public class TransferReversalCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>In the currency's smallest unit.</summary>
    public long? Amount { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Whether the platform's share is given back in proportion.</summary>
    public bool? RefundApplicationFee { get; set; }
}

/// <summary>Parameters to read a transfer reversal.</summary>
public class TransferReversalGetOptions : BaseOptions;

/// <summary>Parameters to list transfer reversals.</summary>
public class TransferReversalListOptions : ListOptions;

/// <summary>Parameters to change a transfer reversal.</summary>
public class TransferReversalUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }
}
