using Stripe.Wire;

namespace Stripe;

/// <summary>Customer balance transaction.</summary>
public class CustomerBalanceTransaction
    : StripeEntity<CustomerBalanceTransaction>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Object.</summary>
    public string Object { get; set; }

    /// <summary>Amount.</summary>
    public long Amount { get; set; }

    /// <summary>Id of the checkout session.</summary>
    [Expandable]
    public string CheckoutSessionId { get; set; }

    /// <summary>The checkout session, when expanded.</summary>
    public Checkout.Session CheckoutSession { get; set; }

    /// <summary>Created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Id of the credit note.</summary>
    [Expandable]
    public string CreditNoteId { get; set; }

    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Id of the customer.</summary>
    [Expandable]
    public string CustomerId { get; set; }

    /// <summary>The customer, when expanded.</summary>
    public Customer Customer { get; set; }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Ending balance.</summary>
    public long EndingBalance { get; set; }

    /// <summary>Id of the invoice.</summary>
    [Expandable]
    public string InvoiceId { get; set; }

    /// <summary>The invoice, when expanded.</summary>
    public Invoice Invoice { get; set; }

    /// <summary>Livemode or not.</summary>
    public bool Livemode { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}
