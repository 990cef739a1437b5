using Stripe.Wire;

namespace Stripe;

/// <summary>Charge.</summary>
public class Charge : StripeEntity<Charge>, IBalanceTransactionSource, IHasMetadata
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Object.</summary>
    public string Object { get; set; }

    /// <summary>Amount.</summary>
    public long Amount { get; set; }

    /// <summary>Amount captured.</summary>
    public long AmountCaptured { get; set; }

    /// <summary>Amount refunded.</summary>
    public long AmountRefunded { get; set; }

    /// <summary>Id of the application.</summary>
    [Expandable]
    public string ApplicationId { get; set; }

    /// <summary>Id of the application fee.</summary>
    [Expandable]
    public string ApplicationFeeId { get; set; }

    /// <summary>The application fee, when expanded.</summary>
    public ApplicationFee ApplicationFee { get; set; }

    /// <summary>Application fee amount.</summary>
    public long? ApplicationFeeAmount { get; set; }

    /// <summary>Authorization code.</summary>
    public string AuthorizationCode { get; set; }

    /// <summary>Id of the balance transaction.</summary>
    [Expandable]
    public string BalanceTransactionId { get; set; }

    /// <summary>The balance transaction, when expanded.</summary>
    public BalanceTransaction BalanceTransaction { get; set; }

    /// <summary>Billing details.</summary>
    public ChargeBillingDetails BillingDetails { get; set; }

    /// <summary>Calculated statement descriptor.</summary>
    public string CalculatedStatementDescriptor { get; set; }

    /// <summary>Captured or not.</summary>
    public bool Captured { get; set; }

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

    /// <summary>Disputed or not.</summary>
    public bool Disputed { get; set; }

    /// <summary>Id of the failure balance transaction.</summary>
    [Expandable]
    public string FailureBalanceTransactionId { get; set; }

    /// <summary>The failure balance transaction, when expanded.</summary>
    public BalanceTransaction FailureBalanceTransaction { get; set; }

    /// <summary>Failure code.</summary>
    public string FailureCode { get; set; }

    /// <summary>Failure message.</summary>
    public string FailureMessage { get; set; }

    /// <summary>Fraud details.</summary>
    public ChargeFraudDetails FraudDetails { get; set; }

    /// <summary>Livemode or not.</summary>
    public bool Livemode { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Id of the on behalf of.</summary>
    [Expandable]
    public string OnBehalfOfId { get; set; }

    /// <summary>The on behalf of, when expanded.</summary>
    public Account OnBehalfOf { get; set; }

    /// <summary>Outcome.</summary>
    public ChargeOutcome Outcome { get; set; }

    /// <summary>Paid or not.</summary>
    public bool Paid { get; set; }

    /// <summary>Id of the payment intent.</summary>
    [Expandable]
    public string PaymentIntentId { get; set; }

    /// <summary>The payment intent, when expanded.</summary>
    public PaymentIntent PaymentIntent { get; set; }

    /// <summary>Payment method.</summary>
    public string PaymentMethod { get; set; }

    /// <summary>Payment method details.</summary>
    public ChargePaymentMethodDetails PaymentMethodDetails { get; set; }

    /// <summary>Receipt email.</summary>
    public string ReceiptEmail { get; set; }

    /// <summary>Receipt number.</summary>
    public string ReceiptNumber { get; set; }

    /// <summary>Receipt url.</summary>
    public string ReceiptUrl { get; set; }

    /// <summary>Refunded or not.</summary>
    public bool Refunded { get; set; }

    /// <summary>Refunds.</summary>
    public StripeList<Refund> Refunds { get; set; }

    /// <summary>Id of the review.</summary>
    [Expandable]
    public string ReviewId { get; set; }

    /// <summary>Shipping.</summary>
    public Shipping Shipping { get; set; }

    /// <summary>Source.</summary>
    public IPaymentSource Source { get; set; }

    /// <summary>Id of the source transfer.</summary>
    [Expandable]
    public string SourceTransferId { get; set; }

    /// <summary>The source transfer, when expanded.</summary>
    public Transfer SourceTransfer { get; set; }

    /// <summary>Statement descriptor.</summary>
    public string StatementDescriptor { get; set; }

    /// <summary>Statement descriptor suffix.</summary>
    public string StatementDescriptorSuffix { get; set; }

    /// <summary>Status.</summary>
    public string Status { get; set; }

    /// <summary>Id of the transfer.</summary>
    [Expandable]
    public string TransferId { get; set; }

    /// <summary>The transfer, when expanded.</summary>
    public Transfer Transfer { get; set; }

    /// <summary>Transfer data.</summary>
    public ChargeTransferData TransferData { get; set; }

    /// <summary>Transfer group.</summary>
    public string TransferGroup { get; set; }
}
