namespace Stripe;

/// <summary>Parameters to cancel a subscription.</summary>
public class SubscriptionCancelOptions : BaseOptions
{
    /// <summary>Cancellation details.</summary>
    public SubscriptionCancellationDetailsOptions CancellationDetails { get; set; }

    /// <summary>Invoice now or not.</summary>
    public bool? InvoiceNow { get; set; }

    /// <summary>Prorate or not.</summary>
    public bool? Prorate { get; set; }
}

/// <summary>Subscription delete discount in a request.</summary>
public class SubscriptionDeleteDiscountOptions : BaseOptions;

/// <summary>Parameters to read a subscription.</summary>
public class SubscriptionGetOptions : BaseOptions;

/// <summary>Parameters to list subscriptions.</summary>
public class SubscriptionListOptions : ListOptions
{
    /// <summary>Automatic tax.</summary>
    public SubscriptionAutomaticTaxOptions AutomaticTax { get; set; }

    /// <summary>Collection method.</summary>
    public string CollectionMethod { get; set; }

    /// <summary>Created.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Current period end.</summary>
    public AnyOf<DateTime?, DateRangeOptions> CurrentPeriodEnd { get; set; }

    /// <summary>Current period start.</summary>
    public AnyOf<DateTime?, DateRangeOptions> CurrentPeriodStart { get; set; }

    /// <summary>Customer.</summary>
    public string Customer { get; set; }

    /// <summary>Plan.</summary>
    public string Plan { get; set; }

    /// <summary>Price.</summary>
    public string Price { get; set; }

    /// <summary>Status.</summary>
    public string Status { get; set; }

    /// <summary>Test clock.</summary>
    public string TestClock { get; set; }
}

/// <summary>Subscription resume in a request.</summary>
public class SubscriptionResumeOptions : BaseOptions
{
    /// <summary>Billing cycle anchor.</summary>
    public SubscriptionBillingCycleAnchor BillingCycleAnchor { get; set; }

    /// <summary>Proration behavior.</summary>
    public string ProrationBehavior { get; set; }

    /// <summary>Proration date, UTC.</summary>
    public DateTime? ProrationDate { get; set; }
}

/// <summary>Parameters to search for subscriptions.</summary>
public class SubscriptionSearchOptions : SearchOptions;
