namespace Stripe;

/// <summary>Parameters to create an application fee refund.</summary>
public class ApplicationFeeRefundCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>In the currency's smallest unit.</summary>
    public long? Amount { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata { get; set; }
}

/// <summary>Parameters to read an application fee refund.</summary>
public class ApplicationFeeRefundGetOptions : BaseOptions;

/// <summary>Parameters to list application fee refunds.</summary>
public class ApplicationFeeRefundListOptions : ListOptions;

/// <summary>Parameters to change an application fee refund.</summary>
public class ApplicationFeeRefundUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }
}
