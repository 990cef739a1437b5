using Stripe.Wire;

namespace Stripe;

/// <summary>Setup intent.</summary>
public class SetupIntent : StripeEntity<SetupIntent>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Object.</summary>
    public string Object { get; set; }

    /// <summary>Allowed payment method types.</summary>
    public List<string> AllowedPaymentMethodTypes { get; set; }

    /// <summary>Id of the application.</summary>
    [Expandable]
    public string ApplicationId { get; set; }

    /// <summary>Automatic payment methods.</summary>
    public SetupIntentAutomaticPaymentMethods AutomaticPaymentMethods { get; set; }

    /// <summary>Cancellation reason.</summary>
    public string CancellationReason { get; set; }

    /// <summary>Client secret.</summary>
    public string ClientSecret { get; set; }

    /// <summary>Created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Id of the customer.</summary>
    [Expandable]
    public string CustomerId { get; set; }

    /// <summary>The customer, when expanded.</summary>
    public Customer Customer { get; set; }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Excluded payment method types.</summary>
    public List<string> ExcludedPaymentMethodTypes { get; set; }

    /// <summary>Last setup error.</summary>
    public StripeError LastSetupError { get; set; }

    /// <summary>Id of the latest attempt.</summary>
    [Expandable]
    public string LatestAttemptId { get; set; }

    /// <summary>Livemode or not.</summary>
    public bool Livemode { get; set; }

    /// <summary>Id of the mandate.</summary>
    [Expandable]
    public string MandateId { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Next action.</summary>
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

    /// <summary>Payment method options.</summary>
    public SetupIntentPaymentMethodOptions PaymentMethodOptions { get; set; }

    /// <summary>Payment method types.</summary>
    public List<string> PaymentMethodTypes { get; set; }

    /// <summary>Id of the single use mandate.</summary>
    [Expandable]
    public string SingleUseMandateId { get; set; }

    /// <summary>Status.</summary>
    public string Status { get; set; }

    /// <summary>Usage.</summary>
    public string Usage { get; set; }
}
