using Stripe.Wire;

namespace Stripe;

/// <summary>Dispute.</summary>
public class Dispute : StripeEntity<Dispute>, IBalanceTransactionSource, IHasMetadata
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Object.</summary>
    public string Object { get; set; }

    /// <summary>Amount.</summary>
    public long Amount { get; set; }

    /// <summary>Balance transactions.</summary>
    public List<BalanceTransaction> BalanceTransactions { get; set; }

    /// <summary>Id of the charge.</summary>
    [Expandable]
    public string ChargeId { get; set; }

    /// <summary>The charge, when expanded.</summary>
    public Charge Charge { get; set; }

    /// <summary>Created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Evidence.</summary>
    public DisputeEvidence Evidence { get; set; }

    /// <summary>Evidence details.</summary>
    public DisputeEvidenceDetails EvidenceDetails { get; set; }

    /// <summary>Is charge refundable or not.</summary>
    public bool IsChargeRefundable { get; set; }

    /// <summary>Livemode or not.</summary>
    public bool Livemode { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Network reason code.</summary>
    public string NetworkReasonCode { get; set; }

    /// <summary>Id of the payment intent.</summary>
    [Expandable]
    public string PaymentIntentId { get; set; }

    /// <summary>The payment intent, when expanded.</summary>
    public PaymentIntent PaymentIntent { get; set; }

    /// <summary>Payment method details.</summary>
    public DisputePaymentMethodDetails PaymentMethodDetails { get; set; }

    /// <summary>Reason.</summary>
    public string Reason { get; set; }

    /// <summary>Status.</summary>
    public string Status { get; set; }
}
