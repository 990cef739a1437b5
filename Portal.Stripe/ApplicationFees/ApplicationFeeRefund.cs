using Stripe.Wire;

namespace Stripe;

/// <summary>Application fee refund.</summary>
public class ApplicationFeeRefund : StripeEntity<ApplicationFeeRefund>, IBalanceTransactionSource, IHasMetadata
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Object.</summary>
    public string Object { get; set; }

    /// <summary>Amount.</summary>
    public long Amount { get; set; }

    /// <summary>Id of the balance transaction.</summary>
    [Expandable]
    public string BalanceTransactionId { get; set; }

    /// <summary>The balance transaction, when expanded.</summary>
    public BalanceTransaction BalanceTransaction { get; set; }

    /// <summary>Created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Id of the fee.</summary>
    [Expandable]
    public string FeeId { get; set; }

    /// <summary>The fee, when expanded.</summary>
    public ApplicationFee Fee { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }
}
