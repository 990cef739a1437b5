using Stripe.Wire;

namespace Stripe;

/// <summary>Money of a transfer taken back.</summary>
public class TransferReversal : StripeEntity<TransferReversal>, IBalanceTransactionSource, IHasMetadata
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>In the currency's smallest unit.</summary>
    public long Amount { get; set; }

    /// <summary>Id of the balance transaction.</summary>
    [Expandable]
    public string BalanceTransactionId { get; set; }

    /// <summary>The balance transaction, when expanded.</summary>
    public BalanceTransaction BalanceTransaction { get; set; }

    /// <summary>When it was created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>Id of the destination payment refund.</summary>
    [Expandable]
    public string DestinationPaymentRefundId { get; set; }

    /// <summary>The destination payment refund, when expanded.</summary>
    public Refund DestinationPaymentRefund { get; set; }

    /// <summary>The caller's own opaque facts.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Id of the source refund.</summary>
    [Expandable]
    public string SourceRefundId { get; set; }

    /// <summary>The source refund, when expanded.</summary>
    public Refund SourceRefund { get; set; }

    /// <summary>Id of the transfer.</summary>
    [Expandable]
    public string TransferId { get; set; }

    /// <summary>The transfer, when expanded.</summary>
    public Transfer Transfer { get; set; }
}
