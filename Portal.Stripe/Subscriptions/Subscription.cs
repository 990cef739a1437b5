using Stripe.Wire;

namespace Stripe;

/// <summary>Subscription.</summary>
public class Subscription : StripeEntity<Subscription>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Object.</summary>
    public string Object { get; set; }

    /// <summary>Id of the application.</summary>
    [Expandable]
    public string ApplicationId { get; set; }

    /// <summary>Application fee percent.</summary>
    public decimal? ApplicationFeePercent { get; set; }

    /// <summary>Automatic tax.</summary>
    public SubscriptionAutomaticTax AutomaticTax { get; set; }

    /// <summary>Billing cycle anchor, UTC.</summary>
    public DateTime BillingCycleAnchor { get; set; } = DateTime.UnixEpoch;

    /// <summary>Billing cycle anchor config.</summary>
    public SubscriptionBillingCycleAnchorConfig BillingCycleAnchorConfig { get; set; }

    /// <summary>Billing mode.</summary>
    public SubscriptionBillingMode BillingMode { get; set; }

    /// <summary>Cancel at, UTC.</summary>
    public DateTime? CancelAt { get; set; }

    /// <summary>Cancel at period end or not.</summary>
    public bool CancelAtPeriodEnd { get; set; }

    /// <summary>Canceled at, UTC.</summary>
    public DateTime? CanceledAt { get; set; }

    /// <summary>Cancellation details.</summary>
    public SubscriptionCancellationDetails CancellationDetails { get; set; }

    /// <summary>Collection method.</summary>
    public string CollectionMethod { get; set; }

    /// <summary>Created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Id of the customer.</summary>
    [Expandable]
    public string CustomerId { get; set; }

    /// <summary>The customer, when expanded.</summary>
    public Customer Customer { get; set; }

    /// <summary>Days until due.</summary>
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

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Ids of the discounts.</summary>
    [Expandable]
    public List<string> DiscountIds { get; set; }

    /// <summary>The discounts, when expanded.</summary>
    public List<Discount> Discounts { get; set; }

    /// <summary>Ended at, UTC.</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>Invoice settings.</summary>
    public SubscriptionInvoiceSettings InvoiceSettings { get; set; }

    /// <summary>Items.</summary>
    public StripeList<SubscriptionItem> Items { get; set; }

    /// <summary>Id of the latest invoice.</summary>
    [Expandable]
    public string LatestInvoiceId { get; set; }

    /// <summary>The latest invoice, when expanded.</summary>
    public Invoice LatestInvoice { get; set; }

    /// <summary>Livemode or not.</summary>
    public bool Livemode { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Next pending invoice item invoice, UTC.</summary>
    public DateTime? NextPendingInvoiceItemInvoice { get; set; }

    /// <summary>Id of the on behalf of.</summary>
    [Expandable]
    public string OnBehalfOfId { get; set; }

    /// <summary>The on behalf of, when expanded.</summary>
    public Account OnBehalfOf { get; set; }

    /// <summary>Pause collection.</summary>
    public SubscriptionPauseCollection PauseCollection { get; set; }

    /// <summary>Payment settings.</summary>
    public SubscriptionPaymentSettings PaymentSettings { get; set; }

    /// <summary>Pending invoice item interval.</summary>
    public SubscriptionPendingInvoiceItemInterval PendingInvoiceItemInterval { get; set; }

    /// <summary>Id of the pending setup intent.</summary>
    [Expandable]
    public string PendingSetupIntentId { get; set; }

    /// <summary>The pending setup intent, when expanded.</summary>
    public SetupIntent PendingSetupIntent { get; set; }

    /// <summary>Id of the schedule.</summary>
    [Expandable]
    public string ScheduleId { get; set; }

    /// <summary>Start date, UTC.</summary>
    public DateTime StartDate { get; set; } = DateTime.UnixEpoch;

    /// <summary>Status.</summary>
    public string Status { get; set; }

    /// <summary>Id of the test clock.</summary>
    [Expandable]
    public string TestClockId { get; set; }

    /// <summary>The test clock, when expanded.</summary>
    public TestHelpers.TestClock TestClock { get; set; }

    /// <summary>Transfer data.</summary>
    public SubscriptionTransferData TransferData { get; set; }

    /// <summary>Trial end, UTC.</summary>
    public DateTime? TrialEnd { get; set; }

    /// <summary>Trial settings.</summary>
    public SubscriptionTrialSettings TrialSettings { get; set; }

    /// <summary>Trial start, UTC.</summary>
    public DateTime? TrialStart { get; set; }
}
