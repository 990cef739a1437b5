namespace Stripe;

/// <summary>Parameters to create a subscription.</summary>
public class SubscriptionCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Add invoice items.</summary>
    public List<SubscriptionAddInvoiceItemOptions> AddInvoiceItems { get; set; }

    /// <summary>Application fee percent.</summary>
    public decimal? ApplicationFeePercent { get => assigned.Get<decimal?>(); set => assigned.Set(value); }

    /// <summary>Automatic tax.</summary>
    public SubscriptionAutomaticTaxOptions AutomaticTax { get; set; }

    /// <summary>Backdate start date, UTC.</summary>
    public DateTime? BackdateStartDate { get; set; }

    /// <summary>Billing cycle anchor, UTC.</summary>
    public DateTime? BillingCycleAnchor { get; set; }

    /// <summary>Billing cycle anchor config.</summary>
    public SubscriptionBillingCycleAnchorConfigOptions BillingCycleAnchorConfig { get; set; }

    /// <summary>Billing mode.</summary>
    public SubscriptionBillingModeOptions BillingMode { get; set; }

    /// <summary>Cancel at.</summary>
    public AnyOf<DateTime?, SubscriptionCancelAt> CancelAt { get; set; }

    /// <summary>Cancel at period end or not.</summary>
    public bool? CancelAtPeriodEnd { get; set; }

    /// <summary>Collection method.</summary>
    public string CollectionMethod { get; set; }

    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Customer.</summary>
    public string Customer { get; set; }

    /// <summary>Days until due.</summary>
    public long? DaysUntilDue { get; set; }

    /// <summary>Default payment method.</summary>
    public string DefaultPaymentMethod { get; set; }

    /// <summary>Default source.</summary>
    public string DefaultSource { get; set; }

    /// <summary>Default tax rates.</summary>
    public List<string> DefaultTaxRates { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Discounts.</summary>
    public List<SubscriptionDiscountOptions> Discounts
    {
        get => assigned.Get<List<SubscriptionDiscountOptions>>();
        set => assigned.Set(value);
    }

    /// <summary>Invoice settings.</summary>
    public SubscriptionInvoiceSettingsOptions InvoiceSettings { get; set; }

    /// <summary>Items.</summary>
    public List<SubscriptionItemOptions> Items { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Off session or not.</summary>
    public bool? OffSession { get; set; }

    /// <summary>On behalf of.</summary>
    public string OnBehalfOf { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Payment behavior.</summary>
    public string PaymentBehavior { get; set; }

    /// <summary>Payment settings.</summary>
    public SubscriptionPaymentSettingsOptions PaymentSettings { get; set; }

    /// <summary>Pending invoice item interval.</summary>
    public SubscriptionPendingInvoiceItemIntervalOptions PendingInvoiceItemInterval
    {
        get => assigned.Get<SubscriptionPendingInvoiceItemIntervalOptions>();
        set => assigned.Set(value);
    }

    /// <summary>Proration behavior.</summary>
    public string ProrationBehavior { get; set; }

    /// <summary>Transfer data.</summary>
    public SubscriptionTransferDataOptions TransferData { get; set; }

    /// <summary>Trial end.</summary>
    public AnyOf<DateTime?, SubscriptionTrialEnd> TrialEnd { get; set; }

    /// <summary>Trial from plan or not.</summary>
    public bool? TrialFromPlan { get; set; }

    /// <summary>Trial period days.</summary>
    public long? TrialPeriodDays { get; set; }

    /// <summary>Trial settings.</summary>
    public SubscriptionTrialSettingsOptions TrialSettings { get; set; }
}
