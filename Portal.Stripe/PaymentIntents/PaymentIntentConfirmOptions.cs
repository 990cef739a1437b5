namespace Stripe;

/// <summary>Parameters to confirm a payment intent.</summary>
public class PaymentIntentConfirmOptions : BaseOptions
{
    /// <summary>Allowed payment method types.</summary>
    public List<string> AllowedPaymentMethodTypes { get; set; }

    /// <summary>Amount to confirm.</summary>
    public long? AmountToConfirm { get; set; }

    /// <summary>Capture method.</summary>
    public string CaptureMethod { get; set; }

    /// <summary>Client secret.</summary>
    public string ClientSecret { get; set; }

    /// <summary>Error on requires action or not.</summary>
    public bool? ErrorOnRequiresAction { get; set; }

    /// <summary>Excluded payment method types.</summary>
    public List<string> ExcludedPaymentMethodTypes { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    /// <summary>Mandate.</summary>
    public string Mandate { get; set; }

    /// <summary>Mandate data.</summary>
    public PaymentIntentMandateDataOptions MandateData
    {
        get => assigned.Get<PaymentIntentMandateDataOptions>();
        set => assigned.Set(value);
    }

    /// <summary>Off session or not.</summary>
    public bool? OffSession { get; set; }

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

    /// <summary>Return url.</summary>
    public string ReturnUrl { get; set; }

    /// <summary>Setup future usage.</summary>
    public string SetupFutureUsage { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Shipping.</summary>
    public ChargeShippingOptions Shipping { get => assigned.Get<ChargeShippingOptions>(); set => assigned.Set(value); }

    /// <summary>Use stripe sdk or not.</summary>
    public bool? UseStripeSdk { get; set; }
}
