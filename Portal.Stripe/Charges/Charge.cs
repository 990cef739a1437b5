using Stripe.Wire;

namespace Stripe;

/// <summary>Money taken from a payer.</summary>
public class Charge : StripeEntity<Charge>, IBalanceTransactionSource, IHasMetadata
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>In the currency's smallest unit.</summary>
    public long Amount { get; set; }

    /// <summary>Captured so far, in the smallest currency unit.</summary>
    public long AmountCaptured { get; set; }

    /// <summary>Refunded so far, in the smallest currency unit.</summary>
    public long AmountRefunded { get; set; }

    /// <summary>Id of the application.</summary>
    [Expandable]
    public string ApplicationId { get; set; }

    /// <summary>The application, when expanded.</summary>
    public Application Application { get; set; }

    /// <summary>Id of the application fee.</summary>
    [Expandable]
    public string ApplicationFeeId { get; set; }

    /// <summary>The application fee, when expanded.</summary>
    public ApplicationFee ApplicationFee { get; set; }

    /// <summary>The platform's share, in the smallest currency unit.</summary>
    public long? ApplicationFeeAmount { get; set; }

    /// <summary>Code of the authorisation.</summary>
    public string AuthorizationCode { get; set; }

    /// <summary>Id of the balance transaction.</summary>
    [Expandable]
    public string BalanceTransactionId { get; set; }

    /// <summary>The balance transaction, when expanded.</summary>
    public BalanceTransaction BalanceTransaction { get; set; }

    /// <summary>Who pays, for the bank's checks.</summary>
    public ChargeBillingDetails BillingDetails { get; set; }

    /// <summary>Text the payer sees on the statement.</summary>
    public string CalculatedStatementDescriptor { get; set; }

    /// <summary>Whether it was captured.</summary>
    public bool Captured { get; set; }

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

    /// <summary>Whether it was disputed.</summary>
    public bool Disputed { get; set; }

    /// <summary>Id of the failure balance transaction.</summary>
    [Expandable]
    public string FailureBalanceTransactionId { get; set; }

    /// <summary>The failure balance transaction, when expanded.</summary>
    public BalanceTransaction FailureBalanceTransaction { get; set; }

    /// <summary>Code of the failure.</summary>
    public string FailureCode { get; set; }

    /// <summary>Text of the failure.</summary>
    public string FailureMessage { get; set; }

    /// <summary>What was reported about fraud.</summary>
    public ChargeFraudDetails FraudDetails { get; set; }

    /// <summary>True for live, false for test.</summary>
    public bool Livemode { get; set; }

    /// <summary>The caller's own opaque facts.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Id of the on behalf of.</summary>
    [Expandable]
    public string OnBehalfOfId { get; set; }

    /// <summary>The on behalf of, when expanded.</summary>
    public Account OnBehalfOf { get; set; }

    /// <summary>What bank and risk checks said.</summary>
    public ChargeOutcome Outcome { get; set; }

    /// <summary>Whether the money was taken.</summary>
    public bool Paid { get; set; }

    /// <summary>Id of the payment intent.</summary>
    [Expandable]
    public string PaymentIntentId { get; set; }

    /// <summary>The payment intent, when expanded.</summary>
    public PaymentIntent PaymentIntent { get; set; }

    /// <summary>Id of the payment method.</summary>
    public string PaymentMethod { get; set; }

    /// <summary>How it was paid.</summary>
    public ChargePaymentMethodDetails PaymentMethodDetails { get; set; }

    /// <summary>What the customer saw in their currency.</summary>
    public ChargePresentmentDetails PresentmentDetails { get; set; }

    /// <summary>Where a receipt is sent.</summary>
    public string ReceiptEmail { get; set; }

    /// <summary>Number of the receipt sent.</summary>
    public string ReceiptNumber { get; set; }

    /// <summary>Address of the receipt.</summary>
    public string ReceiptUrl { get; set; }

    /// <summary>Whether it was refunded in full.</summary>
    public bool Refunded { get; set; }

    /// <summary>The refunds.</summary>
    public StripeList<Refund> Refunds { get; set; }

    /// <summary>Id of the review.</summary>
    [Expandable]
    public string ReviewId { get; set; }

    /// <summary>The review, when expanded.</summary>
    public Review Review { get; set; }

    /// <summary>Delivery address.</summary>
    public Shipping Shipping { get; set; }

    /// <summary>The source.</summary>
    public IPaymentSource Source { get; set; }

    /// <summary>Id of the source transfer.</summary>
    [Expandable]
    public string SourceTransferId { get; set; }

    /// <summary>The source transfer, when expanded.</summary>
    public Transfer SourceTransfer { get; set; }

    /// <summary>Text on the payer's statement.</summary>
    public string StatementDescriptor { get; set; }

    /// <summary>Text after the account's own prefix on the payer's statement.</summary>
    public string StatementDescriptorSuffix { get; set; }

    /// <summary>State.</summary>
    public string Status { get; set; }

    /// <summary>Id of the transfer.</summary>
    [Expandable]
    public string TransferId { get; set; }

    /// <summary>The transfer, when expanded.</summary>
    public Transfer Transfer { get; set; }

    /// <summary>Where the money goes on to.</summary>
    public ChargeTransferData TransferData { get; set; }

    /// <summary>Name that ties charges and transfers of one deal together.</summary>
    public string TransferGroup { get; set; }
}
