using Stripe.Wire;

namespace Stripe;

/// <summary>Money sent to a connected account.</summary>
public class Transfer : StripeEntity<Transfer>, IBalanceTransactionSource, IHasMetadata
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>In the currency's smallest unit.</summary>
    public long Amount { get; set; }

    /// <summary>Reversed so far, in the smallest currency unit.</summary>
    public long AmountReversed { get; set; }

    /// <summary>Id of the balance transaction.</summary>
    [Expandable]
    public string BalanceTransactionId { get; set; }

    /// <summary>The balance transaction, when expanded.</summary>
    public BalanceTransaction BalanceTransaction { get; set; }

    /// <summary>When it was created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>Free text.</summary>
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

    /// <summary>True for live, false for test.</summary>
    public bool Livemode { get; set; }

    /// <summary>The caller's own opaque facts.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>The reversals.</summary>
    public StripeList<TransferReversal> Reversals { get; set; }

    /// <summary>Whether it was reversed in full.</summary>
    public bool Reversed { get; set; }

    /// <summary>Id of the source transaction.</summary>
    [Expandable]
    public string SourceTransactionId { get; set; }

    /// <summary>The source transaction, when expanded.</summary>
    public Charge SourceTransaction { get; set; }

    /// <summary>Part of the balance: card, bank_account or fpx.</summary>
    public string SourceType { get; set; }

    /// <summary>Name that ties charges and transfers of one deal together.</summary>
    public string TransferGroup { get; set; }
}
