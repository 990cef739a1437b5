namespace Stripe;

/// <summary>Parameters to cancel a payout.</summary>
public class PayoutCancelOptions : BaseOptions;

/// <summary>Parameters to create a payout.</summary>
public class PayoutCreateOptions : BaseOptions, IHasMetadata
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

    /// <summary>Method.</summary>
    public string Method { get; set; }

    /// <summary>Payout method.</summary>
    public string PayoutMethod { get; set; }

    /// <summary>Source type.</summary>
    public string SourceType { get; set; }

    /// <summary>Statement descriptor.</summary>
    public string StatementDescriptor { get; set; }
}

/// <summary>Parameters to read a payout.</summary>
public class PayoutGetOptions : BaseOptions;

/// <summary>Parameters to list payouts.</summary>
public class PayoutListOptions : ListOptions
{
    /// <summary>Arrival date.</summary>
    public AnyOf<DateTime?, DateRangeOptions> ArrivalDate { get; set; }

    /// <summary>Created.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Destination.</summary>
    public string Destination { get; set; }

    /// <summary>Status.</summary>
    public string Status { get; set; }
}

/// <summary>Payout reverse in a request.</summary>
public class PayoutReverseOptions : BaseOptions, IHasMetadata
{
    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }
}

/// <summary>Parameters to change a payout.</summary>
public class PayoutUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }
}
