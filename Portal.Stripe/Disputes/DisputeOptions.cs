namespace Stripe;

/// <summary>Parameters of giving up a dispute.</summary>
public class DisputeCloseOptions : BaseOptions;

/// <summary>Parameters to read a dispute.</summary>
public class DisputeGetOptions : BaseOptions;

/// <summary>Parameters to list disputes.</summary>
public class DisputeListOptions : ListOptions
{
    /// <summary>Only those of this charge.</summary>
    public string Charge { get; set; }

    /// <summary>Only those made at this moment or in this span.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Only those of this payment intent.</summary>
    public string PaymentIntent { get; set; }
}

/// <summary>Parameters to change a dispute.</summary>
public class DisputeUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>What speaks against the dispute.</summary>
    public DisputeEvidenceOptions Evidence { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Whether the evidence is handed in now.</summary>
    public bool? Submit { get; set; }
}
