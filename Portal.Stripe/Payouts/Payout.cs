using Stripe.Wire;

namespace Stripe;

/// <summary>Payout.</summary>
public class Payout : StripeEntity<Payout>, IBalanceTransactionSource, IHasMetadata
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Object.</summary>
    public string Object { get; set; }

    /// <summary>Amount.</summary>
    public long Amount { get; set; }

    /// <summary>Id of the application fee.</summary>
    [Expandable]
    public string ApplicationFeeId { get; set; }

    /// <summary>The application fee, when expanded.</summary>
    public ApplicationFee ApplicationFee { get; set; }

    /// <summary>Application fee amount.</summary>
    public long? ApplicationFeeAmount { get; set; }

    /// <summary>Arrival date, UTC.</summary>
    public DateTime ArrivalDate { get; set; } = DateTime.UnixEpoch;

    /// <summary>Automatic or not.</summary>
    public bool Automatic { get; set; }

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
    public IExternalAccount Destination { get; set; }

    /// <summary>Id of the failure balance transaction.</summary>
    [Expandable]
    public string FailureBalanceTransactionId { get; set; }

    /// <summary>The failure balance transaction, when expanded.</summary>
    public BalanceTransaction FailureBalanceTransaction { get; set; }

    /// <summary>Failure code.</summary>
    public string FailureCode { get; set; }

    /// <summary>Failure message.</summary>
    public string FailureMessage { get; set; }

    /// <summary>Livemode or not.</summary>
    public bool Livemode { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Method.</summary>
    public string Method { get; set; }

    /// <summary>Id of the original payout.</summary>
    [Expandable]
    public string OriginalPayoutId { get; set; }

    /// <summary>The original payout, when expanded.</summary>
    public Payout OriginalPayout { get; set; }

    /// <summary>Payout method.</summary>
    public string PayoutMethod { get; set; }

    /// <summary>Reconciliation status.</summary>
    public string ReconciliationStatus { get; set; }

    /// <summary>Id of the reversed by.</summary>
    [Expandable]
    public string ReversedById { get; set; }

    /// <summary>The reversed by, when expanded.</summary>
    public Payout ReversedBy { get; set; }

    /// <summary>Source type.</summary>
    public string SourceType { get; set; }

    /// <summary>Statement descriptor.</summary>
    public string StatementDescriptor { get; set; }

    /// <summary>Status.</summary>
    public string Status { get; set; }

    /// <summary>Trace id.</summary>
    public PayoutTraceId TraceId { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}

/// <summary>Payout trace id.</summary>
public class PayoutTraceId : StripeEntity<PayoutTraceId>
{
    /// <summary>Status.</summary>
    public string Status { get; set; }

    /// <summary>Value.</summary>
    public string Value { get; set; }
}
