namespace Stripe;

/// <summary>Parameters to create a payment intent.</summary>
public class PaymentIntentCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Kinds of payment method that may be offered.</summary>
    public List<string> AllowedPaymentMethodTypes { get; set; }

    /// <summary>In the currency's smallest unit.</summary>
    public long? Amount { get; set; }

    /// <summary>The platform's share, in the smallest currency unit.</summary>
    public long? ApplicationFeeAmount { get; set; }

    /// <summary>Whether the dashboard's settings decide which methods are offered.</summary>
    public PaymentIntentAutomaticPaymentMethodsOptions AutomaticPaymentMethods { get; set; }

    /// <summary>automatic, automatic_async or manual.</summary>
    public string CaptureMethod { get; set; }

    /// <summary>Whether it is confirmed at once.</summary>
    public bool? Confirm { get; set; }

    /// <summary>automatic or manual.</summary>
    public string ConfirmationMethod { get; set; }

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>Id of the customer.</summary>
    public string Customer { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Fails instead of waiting for the payer.</summary>
    public bool? ErrorOnRequiresAction { get; set; }

    /// <summary>Kinds of payment method not to offer.</summary>
    public List<string> ExcludedPaymentMethodTypes { get; set; }

    /// <summary>Id of the mandate.</summary>
    public string Mandate { get; set; }

    /// <summary>How the payer agreed to later debits.</summary>
    public PaymentIntentMandateDataOptions MandateData
    {
        get => assigned.Get<PaymentIntentMandateDataOptions>();
        set => assigned.Set(value);
    }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Whether the customer is absent.</summary>
    public bool? OffSession { get; set; }

    /// <summary>Account whose details are shown and which is the merchant of record.</summary>
    public string OnBehalfOf { get; set; }

    /// <summary>Id of the payment method.</summary>
    public string PaymentMethod { get; set; }

    /// <summary>Details of a payment method made on the spot.</summary>
    public PaymentIntentPaymentMethodDataOptions PaymentMethodData { get; set; }

    /// <summary>Settings for each kind of payment method.</summary>
    public PaymentIntentPaymentMethodOptionsOptions PaymentMethodOptions { get; set; }

    /// <summary>Kinds of payment method to accept.</summary>
    public List<string> PaymentMethodTypes { get; set; }

    /// <summary>Where a receipt is sent.</summary>
    public string ReceiptEmail { get; set; }

    /// <summary>Where the browser goes afterwards.</summary>
    public string ReturnUrl { get; set; }

    /// <summary>Keeps the payment method for later: on_session or off_session.</summary>
    public string SetupFutureUsage { get; set; }

    /// <summary>Delivery address.</summary>
    public ChargeShippingOptions Shipping { get; set; }

    /// <summary>Text on the payer's statement.</summary>
    public string StatementDescriptor { get; set; }

    /// <summary>Text after the account's own prefix on the payer's statement.</summary>
    public string StatementDescriptorSuffix { get; set; }

    /// <summary>Where the money goes on to.</summary>
    public PaymentIntentTransferDataOptions TransferData { get; set; }

    /// <summary>Name that ties charges and transfers of one deal together.</summary>
    public string TransferGroup { get; set; }

    /// <summary>Set when a native SDK handles what the payer has to do.</summary>
    public bool? UseStripeSdk { get; set; }
}
