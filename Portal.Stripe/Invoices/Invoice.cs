using Stripe.Wire;

namespace Stripe;

/// <summary>A demand for payment: draft, open, paid, uncollectible or void.</summary>
public class Invoice : StripeEntity<Invoice>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>Account country.</summary>
    public string AccountCountry { get; set; }

    /// <summary>Account name.</summary>
    public string AccountName { get; set; }

    /// <summary>Ids of the account tax ids.</summary>
    [Expandable]
    public List<string> AccountTaxIdIds { get; set; }

    /// <summary>The account tax ids, when expanded.</summary>
    public List<TaxId> AccountTaxIds { get; set; }

    /// <summary>To be paid, in the smallest currency unit.</summary>
    public long AmountDue { get; set; }

    /// <summary>Paid too much, in the smallest currency unit.</summary>
    public long AmountOverpaid { get; set; }

    /// <summary>Paid so far, in the smallest currency unit.</summary>
    public long AmountPaid { get; set; }

    /// <summary>Paid elsewhere, in the smallest currency unit.</summary>
    public long AmountPaidOffStripe { get; set; }

    /// <summary>Still to be paid, in the smallest currency unit.</summary>
    public long AmountRemaining { get; set; }

    /// <summary>Shipping, in the smallest currency unit.</summary>
    public long AmountShipping { get; set; }

    /// <summary>Id of the application.</summary>
    [Expandable]
    public string ApplicationId { get; set; }

    /// <summary>The application, when expanded.</summary>
    public Application Application { get; set; }

    /// <summary>Attempts to collect so far.</summary>
    public long AttemptCount { get; set; }

    /// <summary>Whether collecting was tried.</summary>
    public bool Attempted { get; set; }

    /// <summary>Whether it finalises and collects by itself.</summary>
    public bool AutoAdvance { get; set; }

    /// <summary>Whether and how tax is computed.</summary>
    public InvoiceAutomaticTax AutomaticTax { get; set; }

    /// <summary>When the draft becomes final by itself, UTC.</summary>
    public DateTime? AutomaticallyFinalizesAt { get; set; }

    /// <summary>What caused it.</summary>
    public string BillingReason { get; set; }

    /// <summary>charge_automatically or send_invoice.</summary>
    public string CollectionMethod { get; set; }

    /// <summary>Secret with which the browser confirms the payment.</summary>
    public InvoiceConfirmationSecret ConfirmationSecret { get; set; }

    /// <summary>When it was created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>Extra fields, shown as they are.</summary>
    public List<InvoiceCustomField> CustomFields { get; set; }

    /// <summary>Id of the customer.</summary>
    [Expandable]
    public string CustomerId { get; set; }

    /// <summary>The customer, when expanded.</summary>
    public Customer Customer { get; set; }

    /// <summary>Address of the customer.</summary>
    public Address CustomerAddress { get; set; }

    /// <summary>Email address of the customer.</summary>
    public string CustomerEmail { get; set; }

    /// <summary>Name of the customer.</summary>
    public string CustomerName { get; set; }

    /// <summary>Telephone number of the customer.</summary>
    public string CustomerPhone { get; set; }

    /// <summary>Delivery address of the customer.</summary>
    public Shipping CustomerShipping { get; set; }

    /// <summary>Whether the customer is exempt from tax.</summary>
    public string CustomerTaxExempt { get; set; }

    /// <summary>Tax numbers of the customer.</summary>
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

    /// <summary>The tax rates for lines that have none.</summary>
    public List<TaxRate> DefaultTaxRates { get; set; }

    /// <summary>True on an object that has been deleted.</summary>
    public bool? Deleted { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Ids of the discounts.</summary>
    [Expandable]
    public List<string> DiscountIds { get; set; }

    /// <summary>The discounts, when expanded.</summary>
    public List<Discount> Discounts { get; set; }

    /// <summary>When payment is due, UTC.</summary>
    public DateTime? DueDate { get; set; }

    /// <summary>Date shown on it, UTC.</summary>
    public DateTime? EffectiveAt { get; set; }

    /// <summary>Customer balance after, in the smallest currency unit.</summary>
    public long? EndingBalance { get; set; }

    /// <summary>Text below.</summary>
    public string Footer { get; set; }

    /// <summary>The invoice this one revises.</summary>
    public InvoiceFromInvoice FromInvoice { get; set; }

    /// <summary>Page on which it can be paid.</summary>
    public string HostedInvoiceUrl { get; set; }

    /// <summary>Address of the PDF.</summary>
    public string InvoicePdf { get; set; }

    /// <summary>Who issues the invoice.</summary>
    public InvoiceIssuer Issuer { get; set; }

    /// <summary>Why it could not become final.</summary>
    public StripeError LastFinalizationError { get; set; }

    /// <summary>Id of the latest revision.</summary>
    [Expandable]
    public string LatestRevisionId { get; set; }

    /// <summary>The latest revision, when expanded.</summary>
    public Invoice LatestRevision { get; set; }

    /// <summary>The lines, newest first.</summary>
    public StripeList<InvoiceLineItem> Lines { get; set; }

    /// <summary>True for live, false for test.</summary>
    public bool Livemode { get; set; }

    /// <summary>The caller's own opaque facts.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>When collecting is tried next, UTC.</summary>
    public DateTime? NextPaymentAttempt { get; set; }

    /// <summary>Number.</summary>
    public string Number { get; set; }

    /// <summary>Id of the on behalf of.</summary>
    [Expandable]
    public string OnBehalfOfId { get; set; }

    /// <summary>The on behalf of, when expanded.</summary>
    public Account OnBehalfOf { get; set; }

    /// <summary>What it came from.</summary>
    public InvoiceParent Parent { get; set; }

    /// <summary>How the invoices are paid.</summary>
    public InvoicePaymentSettings PaymentSettings { get; set; }

    /// <summary>The payments made on it.</summary>
    public StripeList<InvoicePayment> Payments { get; set; }

    /// <summary>End of the time it covers, UTC.</summary>
    public DateTime PeriodEnd { get; set; } = DateTime.UnixEpoch;

    /// <summary>Start of the time it covers, UTC.</summary>
    public DateTime PeriodStart { get; set; } = DateTime.UnixEpoch;

    /// <summary>Credit notes after payment, in the smallest currency unit.</summary>
    public long PostPaymentCreditNotesAmount { get; set; }

    /// <summary>Credit notes before payment, in the smallest currency unit.</summary>
    public long PrePaymentCreditNotesAmount { get; set; }

    /// <summary>Number of the receipt sent.</summary>
    public string ReceiptNumber { get; set; }

    /// <summary>How the PDF looks.</summary>
    public InvoiceRendering Rendering { get; set; }

    /// <summary>Customer balance before, in the smallest currency unit.</summary>
    public long StartingBalance { get; set; }

    /// <summary>Text on the payer's statement.</summary>
    public string StatementDescriptor { get; set; }

    /// <summary>State.</summary>
    public string Status { get; set; }

    /// <summary>When the state changed.</summary>
    public InvoiceStatusTransitions StatusTransitions { get; set; }

    /// <summary>Sum before discounts and taxes, in the smallest currency unit.</summary>
    public long Subtotal { get; set; }

    /// <summary>Sum before discounts, without included taxes.</summary>
    public long? SubtotalExcludingTax { get; set; }

    /// <summary>Id of the test clock.</summary>
    [Expandable]
    public string TestClockId { get; set; }

    /// <summary>The test clock, when expanded.</summary>
    public TestHelpers.TestClock TestClock { get; set; }

    /// <summary>Sum after discounts and taxes, in the smallest currency unit.</summary>
    public long Total { get; set; }

    /// <summary>Sum of each discount.</summary>
    public List<InvoiceDiscountAmount> TotalDiscountAmounts { get; set; }

    /// <summary>Sum after discounts, without taxes.</summary>
    public long? TotalExcludingTax { get; set; }

    /// <summary>Sum of each tax.</summary>
    public List<InvoiceTotalTax> TotalTaxes { get; set; }

    /// <summary>When all webhooks about it were delivered, UTC.</summary>
    public DateTime? WebhooksDeliveredAt { get; set; }
}
