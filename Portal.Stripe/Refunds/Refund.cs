using Stripe.Wire;

namespace Stripe;

/// <summary>Money given back.</summary>
public class Refund : StripeEntity<Refund>, IBalanceTransactionSource, IHasMetadata
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

    /// <summary>Id of the charge.</summary>
    [Expandable]
    public string ChargeId { get; set; }

    /// <summary>The charge, when expanded.</summary>
    public Charge Charge { get; set; }

    /// <summary>When it was created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>Id of the customer.</summary>
    [Expandable]
    public string CustomerId { get; set; }

    /// <summary>The customer, when expanded.</summary>
    public Customer Customer { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Where the refund went.</summary>
    public RefundDestinationDetails DestinationDetails { get; set; }

    /// <summary>Id of the failure balance transaction.</summary>
    [Expandable]
    public string FailureBalanceTransactionId { get; set; }

    /// <summary>The failure balance transaction, when expanded.</summary>
    public BalanceTransaction FailureBalanceTransaction { get; set; }

    /// <summary>Why it failed.</summary>
    public string FailureReason { get; set; }

    /// <summary>Where instructions for a refund are sent.</summary>
    public string InstructionsEmail { get; set; }

    /// <summary>The caller's own opaque facts.</summary>
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

    /// <summary>What it waits for.</summary>
    public string PendingReason { get; set; }

    /// <summary>What the customer saw in their currency.</summary>
    public RefundPresentmentDetails PresentmentDetails { get; set; }

    /// <summary>Why.</summary>
    public string Reason { get; set; }

    /// <summary>Number of the receipt sent.</summary>
    public string ReceiptNumber { get; set; }

    /// <summary>Id of the source transfer reversal.</summary>
    [Expandable]
    public string SourceTransferReversalId { get; set; }

    /// <summary>The source transfer reversal, when expanded.</summary>
    public TransferReversal SourceTransferReversal { get; set; }

    /// <summary>State.</summary>
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
    /// <summary>Details of a card.</summary>
    public RefundDestinationDetailsCard Card { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}

/// <summary>Refund destination details card.</summary>
public class RefundDestinationDetailsCard : StripeEntity<RefundDestinationDetailsCard>
{
    /// <summary>Trace number of the refund.</summary>
    public string Reference { get; set; }

    /// <summary>Reference status.</summary>
    public string ReferenceStatus { get; set; }

    /// <summary>Reference type.</summary>
    public string ReferenceType { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}
