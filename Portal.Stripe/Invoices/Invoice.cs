using Stripe.Wire;

namespace Stripe;

/// <summary>Invoice.</summary>
public class Invoice : StripeEntity<Invoice>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Object.</summary>
    public string Object { get; set; }

    /// <summary>Account country.</summary>
    public string AccountCountry { get; set; }

    /// <summary>Account name.</summary>
    public string AccountName { get; set; }

    /// <summary>Ids of the account tax ids.</summary>
    [Expandable]
    public List<string> AccountTaxIdIds { get; set; }

    /// <summary>Amount due.</summary>
    public long AmountDue { get; set; }

    /// <summary>Amount overpaid.</summary>
    public long AmountOverpaid { get; set; }

    /// <summary>Amount paid.</summary>
    public long AmountPaid { get; set; }

    /// <summary>Amount paid off stripe.</summary>
    public long AmountPaidOffStripe { get; set; }

    /// <summary>Amount remaining.</summary>
    public long AmountRemaining { get; set; }

    /// <summary>Amount shipping.</summary>
    public long AmountShipping { get; set; }

    /// <summary>Id of the application.</summary>
    [Expandable]
    public string ApplicationId { get; set; }

    /// <summary>Attempt count.</summary>
    public long AttemptCount { get; set; }

    /// <summary>Attempted or not.</summary>
    public bool Attempted { get; set; }

    /// <summary>Auto advance or not.</summary>
    public bool AutoAdvance { get; set; }

    /// <summary>Automatic tax.</summary>
    public InvoiceAutomaticTax AutomaticTax { get; set; }

    /// <summary>Automatically finalizes at, UTC.</summary>
    public DateTime? AutomaticallyFinalizesAt { get; set; }

    /// <summary>Billing reason.</summary>
    public string BillingReason { get; set; }

    /// <summary>Collection method.</summary>
    public string CollectionMethod { get; set; }

    /// <summary>Confirmation secret.</summary>
    public InvoiceConfirmationSecret ConfirmationSecret { get; set; }

    /// <summary>Created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Custom fields.</summary>
    public List<InvoiceCustomField> CustomFields { get; set; }

    /// <summary>Id of the customer.</summary>
    [Expandable]
    public string CustomerId { get; set; }

    /// <summary>The customer, when expanded.</summary>
    public Customer Customer { get; set; }

    /// <summary>Customer address.</summary>
    public Address CustomerAddress { get; set; }

    /// <summary>Customer email.</summary>
    public string CustomerEmail { get; set; }

    /// <summary>Customer name.</summary>
    public string CustomerName { get; set; }

    /// <summary>Customer phone.</summary>
    public string CustomerPhone { get; set; }

    /// <summary>Customer shipping.</summary>
    public Shipping CustomerShipping { get; set; }

    /// <summary>Customer tax exempt.</summary>
    public string CustomerTaxExempt { get; set; }

    /// <summary>Customer tax ids.</summary>
    public List<InvoiceCustomerTaxId> CustomerTaxIds { get; set; }

    /// <summary>Id of the default payment method.</summary>
    [Expandable]
    public string DefaultPaymentMethodId { get; set; }

    /// <summary>The default payment method, when expanded.</summary>
    public PaymentMethod DefaultPaymentMethod { get; set; }

    /// <summary>Id of the default source.</summary>
    [Expandable]
    public string DefaultSourceId { get; set; }

    /// <summary>The default source, when expanded.</summary>
    public IPaymentSource DefaultSource { get; set; }

    /// <summary>Deleted or not.</summary>
    public bool? Deleted { get; set; }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Ids of the discounts.</summary>
    [Expandable]
    public List<string> DiscountIds { get; set; }

    /// <summary>The discounts, when expanded.</summary>
    public List<Discount> Discounts { get; set; }

    /// <summary>Due date, UTC.</summary>
    public DateTime? DueDate { get; set; }

    /// <summary>Effective at, UTC.</summary>
    public DateTime? EffectiveAt { get; set; }

    /// <summary>Ending balance.</summary>
    public long? EndingBalance { get; set; }

    /// <summary>Footer.</summary>
    public string Footer { get; set; }

    /// <summary>From invoice.</summary>
    public InvoiceFromInvoice FromInvoice { get; set; }

    /// <summary>Hosted invoice url.</summary>
    public string HostedInvoiceUrl { get; set; }

    /// <summary>Invoice pdf.</summary>
    public string InvoicePdf { get; set; }

    /// <summary>Issuer.</summary>
    public InvoiceIssuer Issuer { get; set; }

    /// <summary>Last finalization error.</summary>
    public StripeError LastFinalizationError { get; set; }

    /// <summary>Id of the latest revision.</summary>
    [Expandable]
    public string LatestRevisionId { get; set; }

    /// <summary>The latest revision, when expanded.</summary>
    public Invoice LatestRevision { get; set; }

    /// <summary>Lines.</summary>
    public StripeList<InvoiceLineItem> Lines { get; set; }

    /// <summary>Livemode or not.</summary>
    public bool Livemode { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Next payment attempt, UTC.</summary>
    public DateTime? NextPaymentAttempt { get; set; }

    /// <summary>Number.</summary>
    public string Number { get; set; }

    /// <summary>Id of the on behalf of.</summary>
    [Expandable]
    public string OnBehalfOfId { get; set; }

    /// <summary>The on behalf of, when expanded.</summary>
    public Account OnBehalfOf { get; set; }

    /// <summary>Parent.</summary>
    public InvoiceParent Parent { get; set; }

    /// <summary>Payment settings.</summary>
    public InvoicePaymentSettings PaymentSettings { get; set; }

    /// <summary>Payments.</summary>
    public StripeList<InvoicePayment> Payments { get; set; }

    /// <summary>Period end, UTC.</summary>
    public DateTime PeriodEnd { get; set; } = DateTime.UnixEpoch;

    /// <summary>Period start, UTC.</summary>
    public DateTime PeriodStart { get; set; } = DateTime.UnixEpoch;

    /// <summary>Post payment credit notes amount.</summary>
    public long PostPaymentCreditNotesAmount { get; set; }

    /// <summary>Pre payment credit notes amount.</summary>
    public long PrePaymentCreditNotesAmount { get; set; }

    /// <summary>Receipt number.</summary>
    public string ReceiptNumber { get; set; }

    /// <summary>Rendering.</summary>
    public InvoiceRendering Rendering { get; set; }

    /// <summary>Starting balance.</summary>
    public long StartingBalance { get; set; }

    /// <summary>Statement descriptor.</summary>
    public string StatementDescriptor { get; set; }

    /// <summary>Status.</summary>
    public string Status { get; set; }

    /// <summary>Status transitions.</summary>
    public InvoiceStatusTransitions StatusTransitions { get; set; }

    /// <summary>Subtotal.</summary>
    public long Subtotal { get; set; }

    /// <summary>Subtotal excluding tax.</summary>
    public long? SubtotalExcludingTax { get; set; }

    /// <summary>Id of the test clock.</summary>
    [Expandable]
    public string TestClockId { get; set; }

    /// <summary>The test clock, when expanded.</summary>
    public TestHelpers.TestClock TestClock { get; set; }

    /// <summary>Total.</summary>
    public long Total { get; set; }

    /// <summary>Total discount amounts.</summary>
    public List<InvoiceDiscountAmount> TotalDiscountAmounts { get; set; }

    /// <summary>Total excluding tax.</summary>
    public long? TotalExcludingTax { get; set; }

    /// <summary>Total taxes.</summary>
    public List<InvoiceTotalTax> TotalTaxes { get; set; }

    /// <summary>Webhooks delivered at, UTC.</summary>
    public DateTime? WebhooksDeliveredAt { get; set; }
}
