namespace Stripe;

/// <summary>Parameters to create a payment intent.</summary>
public class PaymentIntentCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Allowed payment method types.</summary>
    public List<string> AllowedPaymentMethodTypes { get; set; }

    /// <summary>Amount.</summary>
    public long? Amount { get; set; }

    /// <summary>Application fee amount.</summary>
    public long? ApplicationFeeAmount { get; set; }

    /// <summary>Automatic payment methods.</summary>
    public PaymentIntentAutomaticPaymentMethodsOptions AutomaticPaymentMethods { get; set; }

    /// <summary>Capture method.</summary>
    public string CaptureMethod { get; set; }

    /// <summary>Confirm or not.</summary>
    public bool? Confirm { get; set; }

    /// <summary>Confirmation method.</summary>
    public string ConfirmationMethod { get; set; }

    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Customer.</summary>
    public string Customer { get; set; }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Error on requires action or not.</summary>
    public bool? ErrorOnRequiresAction { get; set; }

    /// <summary>Excluded payment method types.</summary>
    public List<string> ExcludedPaymentMethodTypes { get; set; }

    /// <summary>Mandate.</summary>
    public string Mandate { get; set; }

    /// <summary>Mandate data.</summary>
    public PaymentIntentMandateDataOptions MandateData
    {
        get => assigned.Get<PaymentIntentMandateDataOptions>();
        set => assigned.Set(value);
    }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Off session or not.</summary>
    public bool? OffSession { get; set; }

    /// <summary>On behalf of.</summary>
    public string OnBehalfOf { get; set; }

    /// <summary>Payment method.</summary>
    public string PaymentMethod { get; set; }

    /// <summary>Payment method data.</summary>
    public PaymentIntentPaymentMethodDataOptions PaymentMethodData { get; set; }

    /// <summary>Payment method options.</summary>
    public PaymentIntentPaymentMethodOptionsOptions PaymentMethodOptions { get; set; }

    /// <summary>Payment method types.</summary>
    public List<string> PaymentMethodTypes { get; set; }

    /// <summary>Receipt email.</summary>
    public string ReceiptEmail { get; set; }

    /// <summary>Return url.</summary>
    public string ReturnUrl { get; set; }

    /// <summary>Setup future usage.</summary>
    public string SetupFutureUsage { get; set; }

    /// <summary>Shipping.</summary>
    public ChargeShippingOptions Shipping { get; set; }

    /// <summary>Statement descriptor.</summary>
    public string StatementDescriptor { get; set; }

    /// <summary>Statement descriptor suffix.</summary>
    public string StatementDescriptorSuffix { get; set; }

    /// <summary>Transfer data.</summary>
    public PaymentIntentTransferDataOptions TransferData { get; set; }

    /// <summary>Transfer group.</summary>
    public string TransferGroup { get; set; }

    /// <summary>Use stripe sdk or not.</summary>
    public bool? UseStripeSdk { get; set; }
}
