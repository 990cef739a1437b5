using Stripe.Wire;

namespace Stripe;

/// <summary>A way to pay, saved or about to be.</summary>
public class PaymentMethod : StripeEntity<PaymentMethod>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>Whether it may be offered again: always, limited or unspecified.</summary>
    public string AllowRedisplay { get; set; }

    /// <summary>Who pays, for the bank's checks.</summary>
    public PaymentMethodBillingDetails BillingDetails { get; set; }

    /// <summary>Details of a card.</summary>
    public PaymentMethodCard Card { get; set; }

    /// <summary>When it was created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Id of the customer.</summary>
    [Expandable]
    public string CustomerId { get; set; }

    /// <summary>The customer, when expanded.</summary>
    public Customer Customer { get; set; }

    /// <summary>True for live, false for test.</summary>
    public bool Livemode { get; set; }

    /// <summary>The caller's own opaque facts.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }

    /// <summary>Details of a US bank account.</summary>
    public PaymentMethodUsBankAccount UsBankAccount { get; set; }
}
