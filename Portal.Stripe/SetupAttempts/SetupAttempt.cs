using Stripe.Wire;

namespace Stripe;

/// <summary>One attempt to save a payment method.</summary>
public class SetupAttempt : StripeEntity<SetupAttempt>, IHasId, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>Id of the application.</summary>
    [Expandable]
    public string ApplicationId { get; set; }

    /// <summary>The application, when expanded.</summary>
    public Application Application { get; set; }

    /// <summary>Whether it saves the method to the account itself.</summary>
    public bool AttachToSelf { get; set; }

    /// <summary>When it was created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Id of the customer.</summary>
    [Expandable]
    public string CustomerId { get; set; }

    /// <summary>The customer, when expanded.</summary>
    public Customer Customer { get; set; }

    /// <summary>Ways money may flow: inbound, outbound.</summary>
    public List<string> FlowDirections { get; set; }

    /// <summary>True for live, false for test.</summary>
    public bool Livemode { get; set; }

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

    /// <summary>How it was paid.</summary>
    public SetupAttemptPaymentMethodDetails PaymentMethodDetails { get; set; }

    /// <summary>Why it failed.</summary>
    public StripeError SetupError { get; set; }

    /// <summary>Id of the setup intent.</summary>
    [Expandable]
    public string SetupIntentId { get; set; }

    /// <summary>The setup intent, when expanded.</summary>
    public SetupIntent SetupIntent { get; set; }

    /// <summary>State.</summary>
    public string Status { get; set; }

    /// <summary>on_session or off_session.</summary>
    public string Usage { get; set; }
}
