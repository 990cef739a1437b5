namespace Stripe;

/// <summary>Parameters to cancel a payment intent.</summary>
public class PaymentIntentCancelOptions : BaseOptions
{
    /// <summary>Why it was cancelled.</summary>
    public string CancellationReason { get; set; }
}

/// <summary>Parameters to capture a payment intent.</summary>
public class PaymentIntentCaptureOptions : BaseOptions, IHasMetadata
{
    /// <summary>How much to capture; by default all.</summary>
    public long? AmountToCapture { get; set; }

    /// <summary>The platform's share, in the smallest currency unit.</summary>
    public long? ApplicationFeeAmount { get; set; }

    /// <summary>Whether the rest is released.</summary>
    public bool? FinalCapture { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Text on the payer's statement.</summary>
    public string StatementDescriptor { get; set; }

    /// <summary>Text after the account's own prefix on the payer's statement.</summary>
    public string StatementDescriptorSuffix { get; set; }

    /// <summary>Where the money goes on to.</summary>
    public PaymentIntentTransferDataOptions TransferData { get; set; }
}

/// <summary>Parameters to read a payment intent.</summary>
public class PaymentIntentGetOptions : BaseOptions
{
    /// <summary>Secret with which the browser may act on this one object.</summary>
    public string ClientSecret { get; set; }
}

/// <summary>Parameters to list payment intents.</summary>
public class PaymentIntentListOptions : ListOptions
{
    /// <summary>Only those made at this moment or in this span.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Only those of this customer.</summary>
    public string Customer { get; set; }
}

/// <summary>Parameters to search for payment intents.</summary>
public class PaymentIntentSearchOptions : SearchOptions;

/// <summary>Parameters of confirming microdeposits of a payment intent.</summary>
public class PaymentIntentVerifyMicrodepositsOptions : BaseOptions
{
    /// <summary>The two amounts of the microdeposits.</summary>
    public List<long?> Amounts { get; set; }

    /// <summary>Code on the statement beside the microdeposit.</summary>
    public string DescriptorCode { get; set; }
}
