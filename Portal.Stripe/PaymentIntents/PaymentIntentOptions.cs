namespace Stripe;

/// <summary>Parameters to cancel a payment intent.</summary>
public class PaymentIntentCancelOptions : BaseOptions
{
    /// <summary>Cancellation reason.</summary>
    public string CancellationReason { get; set; }
}

/// <summary>Parameters to capture a payment intent.</summary>
public class PaymentIntentCaptureOptions : BaseOptions, IHasMetadata
{
    /// <summary>Amount to capture.</summary>
    public long? AmountToCapture { get; set; }

    /// <summary>Application fee amount.</summary>
    public long? ApplicationFeeAmount { get; set; }

    /// <summary>Final capture or not.</summary>
    public bool? FinalCapture { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Statement descriptor.</summary>
    public string StatementDescriptor { get; set; }

    /// <summary>Statement descriptor suffix.</summary>
    public string StatementDescriptorSuffix { get; set; }

    /// <summary>Transfer data.</summary>
    public PaymentIntentTransferDataOptions TransferData { get; set; }
}

/// <summary>Parameters to read a payment intent.</summary>
public class PaymentIntentGetOptions : BaseOptions
{
    /// <summary>Client secret.</summary>
    public string ClientSecret { get; set; }
}

/// <summary>Parameters to list payment intents.</summary>
public class PaymentIntentListOptions : ListOptions
{
    /// <summary>Created.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Customer.</summary>
    public string Customer { get; set; }
}

/// <summary>Parameters to search for payment intents.</summary>
public class PaymentIntentSearchOptions : SearchOptions;

/// <summary>Payment intent verify microdeposits in a request.</summary>
public class PaymentIntentVerifyMicrodepositsOptions : BaseOptions
{
    /// <summary>Amounts.</summary>
    public List<long?> Amounts { get; set; }

    /// <summary>Descriptor code.</summary>
    public string DescriptorCode { get; set; }
}
