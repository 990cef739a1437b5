namespace Stripe;

/// <summary>Dispute close in a request.</summary>
public class DisputeCloseOptions : BaseOptions;

/// <summary>Parameters to read a dispute.</summary>
public class DisputeGetOptions : BaseOptions;

/// <summary>Parameters to list disputes.</summary>
public class DisputeListOptions : ListOptions
{
    /// <summary>Charge.</summary>
    public string Charge { get; set; }

    /// <summary>Created.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Payment intent.</summary>
    public string PaymentIntent { get; set; }
}

/// <summary>Parameters to change a dispute.</summary>
public class DisputeUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Evidence.</summary>
    public DisputeEvidenceOptions Evidence { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Submit or not.</summary>
    public bool? Submit { get; set; }
}
