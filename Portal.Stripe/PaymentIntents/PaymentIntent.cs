using Stripe.Wire;

namespace Stripe;

/// <summary>A payment from first attempt to success.</summary>
public class PaymentIntent : StripeEntity<PaymentIntent>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>Kinds of payment method that may be offered.</summary>
    public List<string> AllowedPaymentMethodTypes { get; set; }

    /// <summary>In the currency's smallest unit.</summary>
    public long Amount { get; set; }

    /// <summary>Authorised and not yet captured, in the smallest currency unit.</summary>
    public long AmountCapturable { get; set; }

    /// <summary>Collected so far, in the smallest currency unit.</summary>
    public long AmountReceived { get; set; }

    /// <summary>Id of the application.</summary>
    [Expandable]
    public string ApplicationId { get; set; }

    /// <summary>The application, when expanded.</summary>
    public Application Application { get; set; }

    /// <summary>The platform's share, in the smallest currency unit.</summary>
    public long? ApplicationFeeAmount { get; set; }

    /// <summary>Whether the dashboard's settings decide which methods are offered.</summary>
    public PaymentIntentAutomaticPaymentMethods AutomaticPaymentMethods { get; set; }

    /// <summary>When it was cancelled, UTC.</summary>
    public DateTime? CanceledAt { get; set; }

    /// <summary>Why it was cancelled.</summary>
    public string CancellationReason { get; set; }

    /// <summary>automatic, automatic_async or manual.</summary>
    public string CaptureMethod { get; set; }

    /// <summary>Secret with which the browser may act on this one object.</summary>
    public string ClientSecret { get; set; }

    /// <summary>automatic or manual.</summary>
    public string ConfirmationMethod { get; set; }

    /// <summary>When it was created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>Id of the customer.</summary>
    [Expandable]
    public string CustomerId { get; set; }

    /// <summary>The customer, when expanded.</summary>
    public Customer Customer { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Kinds of payment method not to offer.</summary>
    public List<string> ExcludedPaymentMethodTypes { get; set; }

    /// <summary>Why the last attempt failed.</summary>
    public StripeError LastPaymentError { get; set; }

    /// <summary>Id of the latest charge.</summary>
    [Expandable]
    public string LatestChargeId { get; set; }

    /// <summary>The latest charge, when expanded.</summary>
    public Charge LatestCharge { get; set; }

    /// <summary>True for live, false for test.</summary>
    public bool Livemode { get; set; }

    /// <summary>The caller's own opaque facts.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>What the payer has to do.</summary>
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

    /// <summary>Settings for each kind of payment method.</summary>
    public PaymentIntentPaymentMethodOptions PaymentMethodOptions { get; set; }

    /// <summary>Kinds of payment method to accept.</summary>
    public List<string> PaymentMethodTypes { get; set; }

    /// <summary>What the customer saw in their currency.</summary>
    public PaymentIntentPresentmentDetails PresentmentDetails { get; set; }

    /// <summary>Where a receipt is sent.</summary>
    public string ReceiptEmail { get; set; }

    /// <summary>Id of the review.</summary>
    [Expandable]
    public string ReviewId { get; set; }

    /// <summary>The review, when expanded.</summary>
    public Review Review { get; set; }

    /// <summary>Keeps the payment method for later: on_session or off_session.</summary>
    public string SetupFutureUsage { get; set; }

    /// <summary>Delivery address.</summary>
    public Shipping Shipping { get; set; }

    /// <summary>Id of the source.</summary>
    [Expandable]
    public string SourceId { get; set; }

    /// <summary>The source, when expanded.</summary>
    public IPaymentSource Source { get; set; }

    /// <summary>Text on the payer's statement.</summary>
    public string StatementDescriptor { get; set; }

    /// <summary>Text after the account's own prefix on the payer's statement.</summary>
    public string StatementDescriptorSuffix { get; set; }

    /// <summary>State.</summary>
    public string Status { get; set; }

    /// <summary>Where the money goes on to.</summary>
    public PaymentIntentTransferData TransferData { get; set; }

    /// <summary>Name that ties charges and transfers of one deal together.</summary>
    public string TransferGroup { get; set; }
}
