using Stripe.Wire;

namespace Stripe;

/// <summary>A customer billed again and again.</summary>
public class Subscription : StripeEntity<Subscription>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>Id of the application.</summary>
    [Expandable]
    public string ApplicationId { get; set; }

    /// <summary>The application, when expanded.</summary>
    public Application Application { get; set; }

    /// <summary>The platform's share of each invoice, in percent.</summary>
    public decimal? ApplicationFeePercent { get; set; }

    /// <summary>Whether and how tax is computed.</summary>
    public SubscriptionAutomaticTax AutomaticTax { get; set; }

    /// <summary>Moment the billing periods are counted from, UTC.</summary>
    public DateTime BillingCycleAnchor { get; set; } = DateTime.UnixEpoch;

    /// <summary>The anchor as day, month and time of day.</summary>
    public SubscriptionBillingCycleAnchorConfig BillingCycleAnchorConfig { get; set; }

    /// <summary>How subscriptions are reckoned: classic or flexible.</summary>
    public SubscriptionBillingMode BillingMode { get; set; }

    /// <summary>When it will be cancelled, UTC.</summary>
    public DateTime? CancelAt { get; set; }

    /// <summary>Whether it ends with the current period.</summary>
    public bool CancelAtPeriodEnd { get; set; }

    /// <summary>When it was cancelled, UTC.</summary>
    public DateTime? CanceledAt { get; set; }

    /// <summary>Why it ended.</summary>
    public SubscriptionCancellationDetails CancellationDetails { get; set; }

    /// <summary>charge_automatically or send_invoice.</summary>
    public string CollectionMethod { get; set; }

    /// <summary>When it was created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>Id of the customer.</summary>
    [Expandable]
    public string CustomerId { get; set; }

    /// <summary>The customer, when expanded.</summary>
    public Customer Customer { get; set; }

    /// <summary>Days from finalisation until it is due.</summary>
    public long? DaysUntilDue { get; set; }

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

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Ids of the discounts.</summary>
    [Expandable]
    public List<string> DiscountIds { get; set; }

    /// <summary>The discounts, when expanded.</summary>
    public List<Discount> Discounts { get; set; }

    /// <summary>When it ended, UTC.</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>Settings of the invoices made.</summary>
    public SubscriptionInvoiceSettings InvoiceSettings { get; set; }

    /// <summary>The prices subscribed to, with quantities.</summary>
    public StripeList<SubscriptionItem> Items { get; set; }

    /// <summary>Id of the latest invoice.</summary>
    [Expandable]
    public string LatestInvoiceId { get; set; }

    /// <summary>The latest invoice, when expanded.</summary>
    public Invoice LatestInvoice { get; set; }

    /// <summary>True for live, false for test.</summary>
    public bool Livemode { get; set; }

    /// <summary>The caller's own opaque facts.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>When pending items are invoiced next, UTC.</summary>
    public DateTime? NextPendingInvoiceItemInvoice { get; set; }

    /// <summary>Id of the on behalf of.</summary>
    [Expandable]
    public string OnBehalfOfId { get; set; }

    /// <summary>The on behalf of, when expanded.</summary>
    public Account OnBehalfOf { get; set; }

    /// <summary>Whether collecting is paused.</summary>
    public SubscriptionPauseCollection PauseCollection { get; set; }

    /// <summary>How the invoices are paid.</summary>
    public SubscriptionPaymentSettings PaymentSettings { get; set; }

    /// <summary>How often pending items are invoiced.</summary>
    public SubscriptionPendingInvoiceItemInterval PendingInvoiceItemInterval { get; set; }

    /// <summary>Id of the pending setup intent.</summary>
    [Expandable]
    public string PendingSetupIntentId { get; set; }

    /// <summary>The pending setup intent, when expanded.</summary>
    public SetupIntent PendingSetupIntent { get; set; }

    /// <summary>A change that waits for its payment.</summary>
    public SubscriptionPendingUpdate PendingUpdate { get; set; }

    /// <summary>What the customer saw in their currency.</summary>
    public SubscriptionPresentmentDetails PresentmentDetails { get; set; }

    /// <summary>Id of the schedule.</summary>
    [Expandable]
    public string ScheduleId { get; set; }

    /// <summary>When it began, UTC.</summary>
    public DateTime StartDate { get; set; } = DateTime.UnixEpoch;

    /// <summary>State.</summary>
    public string Status { get; set; }

    /// <summary>Id of the test clock.</summary>
    [Expandable]
    public string TestClockId { get; set; }

    /// <summary>The test clock, when expanded.</summary>
    public TestHelpers.TestClock TestClock { get; set; }

    /// <summary>Where the money goes on to.</summary>
    public SubscriptionTransferData TransferData { get; set; }

    /// <summary>When the trial ends, UTC.</summary>
    public DateTime? TrialEnd { get; set; }

    /// <summary>What happens at the end of the trial.</summary>
    public SubscriptionTrialSettings TrialSettings { get; set; }

    /// <summary>When the trial began, UTC.</summary>
    public DateTime? TrialStart { get; set; }
}
