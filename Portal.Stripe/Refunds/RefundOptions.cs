namespace Stripe;

/// <summary>Parameters to cancel a refund.</summary>
public class RefundCancelOptions : BaseOptions;

/// <summary>Parameters to create a refund.</summary>
public class RefundCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Amount.</summary>
    public long? Amount { get; set; }

    /// <summary>Charge.</summary>
    public string Charge { get; set; }

    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Customer.</summary>
    public string Customer { get; set; }

    /// <summary>Instructions email.</summary>
    public string InstructionsEmail { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Origin.</summary>
    public string Origin { get; set; }

    /// <summary>Payment intent.</summary>
    public string PaymentIntent { get; set; }

    /// <summary>Reason.</summary>
    public string Reason { get; set; }

    /// <summary>Refund application fee or not.</summary>
    public bool? RefundApplicationFee { get; set; }

    /// <summary>Reverse transfer or not.</summary>
    public bool? ReverseTransfer { get; set; }
}

/// <summary>Parameters to read a refund.</summary>
public class RefundGetOptions : BaseOptions;

/// <summary>Parameters to list refunds.</summary>
public class RefundListOptions : ListOptions
{
    /// <summary>Charge.</summary>
    public string Charge { get; set; }

    /// <summary>Created.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Payment intent.</summary>
    public string PaymentIntent { get; set; }
}

/// <summary>Parameters to change a refund.</summary>
public class RefundUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }
}
