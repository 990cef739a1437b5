namespace Stripe;

/// <summary>Parameters to create a subscription.</summary>
public class SubscriptionCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Lines for the first invoice only.</summary>
    public List<SubscriptionAddInvoiceItemOptions> AddInvoiceItems { get; set; }

    /// <summary>The platform's share of each invoice, in percent.</summary>
    public decimal? ApplicationFeePercent { get => assigned.Get<decimal?>(); set => assigned.Set(value); }

    /// <summary>Whether and how tax is computed.</summary>
    public SubscriptionAutomaticTaxOptions AutomaticTax { get; set; }

    /// <summary>Start in the past, UTC.</summary>
    public DateTime? BackdateStartDate { get; set; }

    /// <summary>Moment the billing periods are counted from, UTC.</summary>
    public DateTime? BillingCycleAnchor { get; set; }

    /// <summary>The anchor as day, month and time of day.</summary>
    public SubscriptionBillingCycleAnchorConfigOptions BillingCycleAnchorConfig { get; set; }

    /// <summary>How subscriptions are reckoned: classic or flexible.</summary>
    public SubscriptionBillingModeOptions BillingMode { get; set; }

    /// <summary>When it will be cancelled, UTC.</summary>
    public AnyOf<DateTime?, SubscriptionCancelAt> CancelAt { get; set; }

    /// <summary>Whether it ends with the current period.</summary>
    public bool? CancelAtPeriodEnd { get; set; }

    /// <summary>charge_automatically or send_invoice.</summary>
    public string CollectionMethod { get; set; }

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>Id of the customer.</summary>
    public string Customer { get; set; }

    /// <summary>Days from finalisation until it is due.</summary>
    public long? DaysUntilDue { get; set; }

    /// <summary>Id of the payment method used unless another is named.</summary>
    public string DefaultPaymentMethod { get; set; }

    /// <summary>Id of the source used when there is no payment method.</summary>
    public string DefaultSource { get; set; }

    /// <summary>Ids of the tax rates for lines that have none.</summary>
    public List<string> DefaultTaxRates { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Coupons, promotion codes or discounts to apply; an empty list removes those in force.</summary>
    public List<SubscriptionDiscountOptions> Discounts
    {
        get => assigned.Get<List<SubscriptionDiscountOptions>>();
        set => assigned.Set(value);
    }

    /// <summary>Settings of the invoices made.</summary>
    public SubscriptionInvoiceSettingsOptions InvoiceSettings { get; set; }

    /// <summary>The prices subscribed to, with quantities.</summary>
    public List<SubscriptionItemOptions> Items { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Whether the customer is absent.</summary>
    public bool? OffSession { get; set; }

    /// <summary>Account whose details are shown and which is the merchant of record.</summary>
    public string OnBehalfOf { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>What happens when a payment fails, such as default_incomplete or error_if_incomplete.</summary>
    public string PaymentBehavior { get; set; }

    /// <summary>How the invoices are paid.</summary>
    public SubscriptionPaymentSettingsOptions PaymentSettings { get; set; }

    /// <summary>How often pending items are invoiced.</summary>
    public SubscriptionPendingInvoiceItemIntervalOptions PendingInvoiceItemInterval
    {
        get => assigned.Get<SubscriptionPendingInvoiceItemIntervalOptions>();
        set => assigned.Set(value);
    }

    /// <summary>What a change in mid-period does: create_prorations, always_invoice or none.</summary>
    public string ProrationBehavior { get; set; }

    /// <summary>Where the money goes on to.</summary>
    public SubscriptionTransferDataOptions TransferData { get; set; }

    /// <summary>When the trial ends, UTC.</summary>
    public AnyOf<DateTime?, SubscriptionTrialEnd> TrialEnd { get; set; }

    /// <summary>Whether the plan's own trial applies.</summary>
    public bool? TrialFromPlan { get; set; }

    /// <summary>Length of the trial in days.</summary>
    public long? TrialPeriodDays { get; set; }

    /// <summary>What happens at the end of the trial.</summary>
    public SubscriptionTrialSettingsOptions TrialSettings { get; set; }
}
