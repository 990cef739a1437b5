using Stripe.Wire;

namespace Stripe;

/// <summary>Payment method.</summary>
public class PaymentMethod : StripeEntity<PaymentMethod>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Object.</summary>
    public string Object { get; set; }

    /// <summary>Allow redisplay.</summary>
    public string AllowRedisplay { get; set; }

    /// <summary>Billing details.</summary>
    public PaymentMethodBillingDetails BillingDetails { get; set; }

    /// <summary>Card.</summary>
    public PaymentMethodCard Card { get; set; }

    /// <summary>Created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Id of the customer.</summary>
    [Expandable]
    public string CustomerId { get; set; }

    /// <summary>The customer, when expanded.</summary>
    public Customer Customer { get; set; }

    /// <summary>Livemode or not.</summary>
    public bool Livemode { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }

    /// <summary>Us bank account.</summary>
    public PaymentMethodUsBankAccount UsBankAccount { get; set; }
}
