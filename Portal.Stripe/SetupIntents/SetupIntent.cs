using Stripe.Wire;

namespace Stripe;

/// <summary>Saving a payment method for later.</summary>
public class SetupIntent : StripeEntity<SetupIntent>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>Kinds of payment method that may be offered.</summary>
    public List<string> AllowedPaymentMethodTypes { get; set; }

    /// <summary>Id of the application.</summary>
    [Expandable]
    public string ApplicationId { get; set; }

    /// <summary>The application, when expanded.</summary>
    public Application Application { get; set; }

    /// <summary>Whether the dashboard's settings decide which methods are offered.</summary>
    public SetupIntentAutomaticPaymentMethods AutomaticPaymentMethods { get; set; }

    /// <summary>Why it was cancelled.</summary>
    public string CancellationReason { get; set; }

    /// <summary>Secret with which the browser may act on this one object.</summary>
    public string ClientSecret { get; set; }

    /// <summary>When it was created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Id of the customer.</summary>
    [Expandable]
    public string CustomerId { get; set; }

    /// <summary>The customer, when expanded.</summary>
    public Customer Customer { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Kinds of payment method not to offer.</summary>
    public List<string> ExcludedPaymentMethodTypes { get; set; }

    /// <summary>Ways money may flow: inbound, outbound.</summary>
    public List<string> FlowDirections { get; set; }

    /// <summary>Why the last attempt failed.</summary>
    public StripeError LastSetupError { get; set; }

    /// <summary>Id of the latest attempt.</summary>
    [Expandable]
    public string LatestAttemptId { get; set; }

    /// <summary>The latest attempt, when expanded.</summary>
    public SetupAttempt LatestAttempt { get; set; }

    /// <summary>True for live, false for test.</summary>
    public bool Livemode { get; set; }

    /// <summary>Id of the mandate.</summary>
    [Expandable]
    public string MandateId { get; set; }

    /// <summary>The mandate, when expanded.</summary>
    public Mandate Mandate { get; set; }

    /// <summary>The caller's own opaque facts.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>What the payer has to do.</summary>
    public SetupIntentNextAction NextAction { get; set; }

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
    public SetupIntentPaymentMethodOptions PaymentMethodOptions { get; set; }

    /// <summary>Kinds of payment method to accept.</summary>
    public List<string> PaymentMethodTypes { get; set; }

    /// <summary>Id of the single use mandate.</summary>
    [Expandable]
    public string SingleUseMandateId { get; set; }

    /// <summary>The single use mandate, when expanded.</summary>
    public Mandate SingleUseMandate { get; set; }

    /// <summary>State.</summary>
    public string Status { get; set; }

    /// <summary>on_session or off_session.</summary>
    public string Usage { get; set; }
}
