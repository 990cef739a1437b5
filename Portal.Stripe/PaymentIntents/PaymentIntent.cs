using Stripe.Wire;

namespace Stripe;

/// <summary>Payment intent.</summary>
public class PaymentIntent : StripeEntity<PaymentIntent>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Object.</summary>
    public string Object { get; set; }

    /// <summary>Allowed payment method types.</summary>
    public List<string> AllowedPaymentMethodTypes { get; set; }

    /// <summary>Amount.</summary>
    public long Amount { get; set; }

    /// <summary>Amount capturable.</summary>
    public long AmountCapturable { get; set; }

    /// <summary>Amount received.</summary>
    public long AmountReceived { get; set; }

    /// <summary>Id of the application.</summary>
    [Expandable]
    public string ApplicationId { get; set; }

    /// <summary>Application fee amount.</summary>
    public long? ApplicationFeeAmount { get; set; }

    /// <summary>Automatic payment methods.</summary>
    public PaymentIntentAutomaticPaymentMethods AutomaticPaymentMethods { get; set; }

    /// <summary>Canceled at, UTC.</summary>
    public DateTime? CanceledAt { get; set; }

    /// <summary>Cancellation reason.</summary>
    public string CancellationReason { get; set; }

    /// <summary>Capture method.</summary>
    public string CaptureMethod { get; set; }

    /// <summary>Client secret.</summary>
    public string ClientSecret { get; set; }

    /// <summary>Confirmation method.</summary>
    public string ConfirmationMethod { get; set; }

    /// <summary>Created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Id of the customer.</summary>
    [Expandable]
    public string CustomerId { get; set; }

    /// <summary>The customer, when expanded.</summary>
    public Customer Customer { get; set; }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Excluded payment method types.</summary>
    public List<string> ExcludedPaymentMethodTypes { get; set; }

    /// <summary>Last payment error.</summary>
    public StripeError LastPaymentError { get; set; }

    /// <summary>Id of the latest charge.</summary>
    [Expandable]
    public string LatestChargeId { get; set; }

    /// <summary>The latest charge, when expanded.</summary>
    public Charge LatestCharge { get; set; }

    /// <summary>Livemode or not.</summary>
    public bool Livemode { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Next action.</summary>
    public PaymentIntentNextAction NextAction { get; set; }

    /// <summary>Id of the on behalf of.</summary>
    [Expandable]
    public string OnBehalfOfId { get; set; }

    /// <summary>The on behalf of, when expanded.</summary>
    public Account OnBehalfOf { get; set; }

    /// <summary>Id of the payment method.</summary>
    [Expandable]
    public string PaymentMethodId { get; set; }

    /// <summary>The payment method, when expanded.</summary>
    public PaymentMethod PaymentMethod { get; set; }

    /// <summary>Payment method options.</summary>
    public PaymentIntentPaymentMethodOptions PaymentMethodOptions { get; set; }

    /// <summary>Payment method types.</summary>
    public List<string> PaymentMethodTypes { get; set; }

    /// <summary>Receipt email.</summary>
    public string ReceiptEmail { get; set; }

    /// <summary>Id of the review.</summary>
    [Expandable]
    public string ReviewId { get; set; }

    /// <summary>Setup future usage.</summary>
    public string SetupFutureUsage { get; set; }

    /// <summary>Shipping.</summary>
    public Shipping Shipping { get; set; }

    /// <summary>Id of the source.</summary>
    [Expandable]
    public string SourceId { get; set; }

    /// <summary>The source, when expanded.</summary>
    public IPaymentSource Source { get; set; }

    /// <summary>Statement descriptor.</summary>
    public string StatementDescriptor { get; set; }

    /// <summary>Statement descriptor suffix.</summary>
    public string StatementDescriptorSuffix { get; set; }

    /// <summary>Status.</summary>
    public string Status { get; set; }

    /// <summary>Transfer data.</summary>
    public PaymentIntentTransferData TransferData { get; set; }

    /// <summary>Transfer group.</summary>
    public string TransferGroup { get; set; }
}
