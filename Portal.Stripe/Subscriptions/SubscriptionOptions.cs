namespace Stripe;

/// <summary>Parameters to cancel a subscription.</summary>
public class SubscriptionCancelOptions : BaseOptions
{
    /// <summary>Why it ended.</summary>
    public SubscriptionCancellationDetailsOptions CancellationDetails { get; set; }

    /// <summary>Bills what is still pending.</summary>
    public bool? InvoiceNow { get; set; }

    /// <summary>Gives back unused time.</summary>
    public bool? Prorate { get; set; }
}

/// <summary>Parameters of removing the discount of a subscription.</summary>
public class SubscriptionDeleteDiscountOptions : BaseOptions;

/// <summary>Parameters to read a subscription.</summary>
public class SubscriptionGetOptions : BaseOptions;

/// <summary>Parameters to list subscriptions.</summary>
public class SubscriptionListOptions : ListOptions
{
    /// <summary>Whether and how tax is computed.</summary>
    public SubscriptionAutomaticTaxOptions AutomaticTax { get; set; }

    /// <summary>Only those of this collection method.</summary>
    public string CollectionMethod { get; set; }

    /// <summary>Only those made at this moment or in this span.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Only those whose current period end is at this moment or in this span.</summary>
    public AnyOf<DateTime?, DateRangeOptions> CurrentPeriodEnd { get; set; }

    /// <summary>Only those whose current period start is at this moment or in this span.</summary>
    public AnyOf<DateTime?, DateRangeOptions> CurrentPeriodStart { get; set; }

    /// <summary>Only those of this customer.</summary>
    public string Customer { get; set; }

    /// <summary>Only those of this plan.</summary>
    public string Plan { get; set; }

    /// <summary>Only those of this price.</summary>
    public string Price { get; set; }

    /// <summary>Only those of this status.</summary>
    public string Status { get; set; }

    /// <summary>Only those of this test clock.</summary>
    public string TestClock { get; set; }
}

/// <summary>Parameters of changing the way of billing.</summary>
public class SubscriptionMigrateOptions : BaseOptions
{
    /// <summary>The way to change to: flexible.</summary>
    public SubscriptionBillingModeOptions BillingMode { get; set; }
}

/// <summary>Parameters of resuming a subscription.</summary>
public class SubscriptionResumeOptions : BaseOptions
{
    /// <summary>Moment the billing periods are counted from, UTC.</summary>
    public SubscriptionBillingCycleAnchor BillingCycleAnchor { get; set; }

    /// <summary>What a change in mid-period does: create_prorations, always_invoice or none.</summary>
    public string ProrationBehavior { get; set; }

    /// <summary>Moment proration is reckoned from, UTC.</summary>
    public DateTime? ProrationDate { get; set; }
}

/// <summary>Parameters to search for subscriptions.</summary>
public class SubscriptionSearchOptions : SearchOptions;
