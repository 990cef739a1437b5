using Stripe.Wire;

namespace Stripe;

/// <summary>Transfer.</summary>
public class Transfer : StripeEntity<Transfer>, IBalanceTransactionSource, IHasMetadata
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Object.</summary>
    public string Object { get; set; }

    /// <summary>Amount.</summary>
    public long Amount { get; set; }

    /// <summary>Amount reversed.</summary>
    public long AmountReversed { get; set; }

    /// <summary>Id of the balance transaction.</summary>
    [Expandable]
    public string BalanceTransactionId { get; set; }

    /// <summary>The balance transaction, when expanded.</summary>
    public BalanceTransaction BalanceTransaction { get; set; }

    /// <summary>Created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Id of the destination.</summary>
    [Expandable]
    public string DestinationId { get; set; }

    /// <summary>The destination, when expanded.</summary>
    public Account Destination { get; set; }

    /// <summary>Id of the destination payment.</summary>
    [Expandable]
    public string DestinationPaymentId { get; set; }

    /// <summary>The destination payment, when expanded.</summary>
    public Charge DestinationPayment { get; set; }

    /// <summary>Livemode or not.</summary>
    public bool Livemode { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Reversals.</summary>
    public StripeList<TransferReversal> Reversals { get; set; }

    /// <summary>Reversed or not.</summary>
    public bool Reversed { get; set; }

    /// <summary>Id of the source transaction.</summary>
    [Expandable]
    public string SourceTransactionId { get; set; }

    /// <summary>The source transaction, when expanded.</summary>
    public Charge SourceTransaction { get; set; }

    /// <summary>Source type.</summary>
    public string SourceType { get; set; }

    /// <summary>Transfer group.</summary>
    public string TransferGroup { get; set; }
}
