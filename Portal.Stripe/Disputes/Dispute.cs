using Stripe.Wire;

namespace Stripe;

/// <summary>A payer asks the bank for the money back.</summary>
public class Dispute : StripeEntity<Dispute>, IBalanceTransactionSource, IHasMetadata
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>In the currency's smallest unit.</summary>
    public long Amount { get; set; }

    /// <summary>Moves of the balance that it caused.</summary>
    public List<BalanceTransaction> BalanceTransactions { get; set; }

    /// <summary>Id of the charge.</summary>
    [Expandable]
    public string ChargeId { get; set; }

    /// <summary>The charge, when expanded.</summary>
    public Charge Charge { get; set; }

    /// <summary>When it was created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>Kinds of enhanced evidence it is eligible for.</summary>
    public List<string> EnhancedEligibilityTypes { get; set; }

    /// <summary>What speaks against the dispute.</summary>
    public DisputeEvidence Evidence { get; set; }

    /// <summary>Deadline and state of the evidence.</summary>
    public DisputeEvidenceDetails EvidenceDetails { get; set; }

    /// <summary>Whether the charge can still be refunded.</summary>
    public bool IsChargeRefundable { get; set; }

    /// <summary>True for live, false for test.</summary>
    public bool Livemode { get; set; }

    /// <summary>The caller's own opaque facts.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Reason code of the card network.</summary>
    public string NetworkReasonCode { get; set; }

    /// <summary>Id of the payment intent.</summary>
    [Expandable]
    public string PaymentIntentId { get; set; }

    /// <summary>The payment intent, when expanded.</summary>
    public PaymentIntent PaymentIntent { get; set; }

    /// <summary>How it was paid.</summary>
    public DisputePaymentMethodDetails PaymentMethodDetails { get; set; }

    /// <summary>Why.</summary>
    public string Reason { get; set; }

    /// <summary>State.</summary>
    public string Status { get; set; }
}
