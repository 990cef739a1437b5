namespace Stripe;

/// <summary>Parameters to change a payment intent.</summary>
public class PaymentIntentUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Allowed payment method types.</summary>
    public List<string> AllowedPaymentMethodTypes { get; set; }

    /// <summary>Amount.</summary>
    public long? Amount { get; set; }

    /// <summary>Application fee amount.</summary>
    public long? ApplicationFeeAmount { get => assigned.Get<long?>(); set => assigned.Set(value); }

    /// <summary>Capture method.</summary>
    public string CaptureMethod { get; set; }

    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Customer.</summary>
    public string Customer { get; set; }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Excluded payment method types.</summary>
    public List<string> ExcludedPaymentMethodTypes { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Payment method.</summary>
    public string PaymentMethod { get; set; }

    /// <summary>Payment method data.</summary>
    public PaymentIntentPaymentMethodDataOptions PaymentMethodData { get; set; }

    /// <summary>Payment method options.</summary>
    public PaymentIntentPaymentMethodOptionsOptions PaymentMethodOptions { get; set; }

    /// <summary>Payment method types.</summary>
    public List<string> PaymentMethodTypes { get; set; }

    /// <summary>Receipt email.</summary>
    public string ReceiptEmail { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Setup future usage.</summary>
    public string SetupFutureUsage { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Shipping.</summary>
    public ChargeShippingOptions Shipping { get => assigned.Get<ChargeShippingOptions>(); set => assigned.Set(value); }

    /// <summary>Statement descriptor.</summary>
    public string StatementDescriptor { get; set; }

    /// <summary>Statement descriptor suffix.</summary>
    public string StatementDescriptorSuffix { get; set; }

    /// <summary>Transfer data.</summary>
    public PaymentIntentTransferDataOptions TransferData { get; set; }

    /// <summary>Transfer group.</summary>
    public string TransferGroup { get; set; }
}
