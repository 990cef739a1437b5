using Stripe.Wire;

namespace Stripe;

/// <summary>Refund.</summary>
public class Refund : StripeEntity<Refund>, IBalanceTransactionSource, IHasMetadata
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

    /// <summary>Id of the charge.</summary>
    [Expandable]
    public string ChargeId { get; set; }

    /// <summary>The charge, when expanded.</summary>
    public Charge Charge { get; set; }

    /// <summary>Created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Id of the customer.</summary>
    [Expandable]
    public string CustomerId { get; set; }

    /// <summary>The customer, when expanded.</summary>
    public Customer Customer { get; set; }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Destination details.</summary>
    public RefundDestinationDetails DestinationDetails { get; set; }

    /// <summary>Id of the failure balance transaction.</summary>
    [Expandable]
    public string FailureBalanceTransactionId { get; set; }

    /// <summary>The failure balance transaction, when expanded.</summary>
    public BalanceTransaction FailureBalanceTransaction { get; set; }

    /// <summary>Failure reason.</summary>
    public string FailureReason { get; set; }

    /// <summary>Instructions email.</summary>
    public string InstructionsEmail { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Id of the payment intent.</summary>
    [Expandable]
    public string PaymentIntentId { get; set; }

    /// <summary>The payment intent, when expanded.</summary>
    public PaymentIntent PaymentIntent { get; set; }

    /// <summary>Id of the payment method.</summary>
    [Expandable]
    public string PaymentMethodId { get; set; }

    /// <summary>The payment method, when expanded.</summary>
    public PaymentMethod PaymentMethod { get; set; }

    /// <summary>Pending reason.</summary>
    public string PendingReason { get; set; }

    /// <summary>Reason.</summary>
    public string Reason { get; set; }

    /// <summary>Receipt number.</summary>
    public string ReceiptNumber { get; set; }

    /// <summary>Id of the source transfer reversal.</summary>
    [Expandable]
    public string SourceTransferReversalId { get; set; }

    /// <summary>The source transfer reversal, when expanded.</summary>
    public TransferReversal SourceTransferReversal { get; set; }

    /// <summary>Status.</summary>
    public string Status { get; set; }

    /// <summary>Id of the transfer reversal.</summary>
    [Expandable]
    public string TransferReversalId { get; set; }

    /// <summary>The transfer reversal, when expanded.</summary>
    public TransferReversal TransferReversal { get; set; }
}

/// <summary>Refund destination details.</summary>
public class RefundDestinationDetails : StripeEntity<RefundDestinationDetails>
{
    /// <summary>Card.</summary>
    public RefundDestinationDetailsCard Card { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}

/// <summary>Refund destination details card.</summary>
public class RefundDestinationDetailsCard : StripeEntity<RefundDestinationDetailsCard>
{
    /// <summary>Reference.</summary>
    public string Reference { get; set; }

    /// <summary>Reference status.</summary>
    public string ReferenceStatus { get; set; }

    /// <summary>Reference type.</summary>
    public string ReferenceType { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}
