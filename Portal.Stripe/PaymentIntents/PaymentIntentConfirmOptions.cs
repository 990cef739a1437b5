namespace Stripe;

/// <summary>Parameters to confirm a payment intent.</summary>
public class PaymentIntentConfirmOptions : BaseOptions
{
    /// <summary>Kinds of payment method that may be offered.</summary>
    public List<string> AllowedPaymentMethodTypes { get; set; }

    /// <summary>The amount the caller believes it confirms.</summary>
    public long? AmountToConfirm { get; set; }

    /// <summary>automatic, automatic_async or manual.</summary>
    public string CaptureMethod { get; set; }

    /// <summary>Secret with which the browser may act on this one object.</summary>
    public string ClientSecret { get; set; }

    /// <summary>Fails instead of waiting for the payer.</summary>
    public bool? ErrorOnRequiresAction { get; set; }

    /// <summary>Kinds of payment method not to offer.</summary>
    public List<string> ExcludedPaymentMethodTypes { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    /// <summary>Id of the mandate.</summary>
    public string Mandate { get; set; }

    /// <summary>How the payer agreed to later debits.</summary>
    public PaymentIntentMandateDataOptions MandateData
    {
        get => assigned.Get<PaymentIntentMandateDataOptions>();
        set => assigned.Set(value);
    }

    /// <summary>Whether the customer is absent.</summary>
    public bool? OffSession { get; set; }

    /// <summary>Id of the payment method.</summary>
    public string PaymentMethod { get; set; }

    /// <summary>Details of a payment method made on the spot.</summary>
    public PaymentIntentPaymentMethodDataOptions PaymentMethodData { get; set; }

    /// <summary>Settings for each kind of payment method.</summary>
    public PaymentIntentPaymentMethodOptionsOptions PaymentMethodOptions { get; set; }

    /// <summary>Kinds of payment method to accept.</summary>
    public List<string> PaymentMethodTypes { get; set; }

    /// <summary>Where a receipt is sent.</summary>
    public string ReceiptEmail { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Where the browser goes afterwards.</summary>
    public string ReturnUrl { get; set; }

    /// <summary>Keeps the payment method for later: on_session or off_session.</summary>
    public string SetupFutureUsage { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Delivery address.</summary>
    public ChargeShippingOptions Shipping { get => assigned.Get<ChargeShippingOptions>(); set => assigned.Set(value); }

    /// <summary>Set when a native SDK handles what the payer has to do.</summary>
    public bool? UseStripeSdk { get; set; }
}
