using Stripe.Wire;

namespace Stripe.BillingPortal;

/// <summary>Configuration features in a request.</summary>
public class ConfigurationFeaturesOptions : INestedOptions
{
    /// <summary>Customer update.</summary>
    public ConfigurationFeaturesCustomerUpdateOptions CustomerUpdate { get; set; }

    /// <summary>Invoice history.</summary>
    public ConfigurationFeaturesInvoiceHistoryOptions InvoiceHistory { get; set; }

    /// <summary>Payment method update.</summary>
    public ConfigurationFeaturesPaymentMethodUpdateOptions PaymentMethodUpdate { get; set; }

    /// <summary>Subscription cancel.</summary>
    public ConfigurationFeaturesSubscriptionCancelOptions SubscriptionCancel { get; set; }

    /// <summary>Subscription update.</summary>
    public ConfigurationFeaturesSubscriptionUpdateOptions SubscriptionUpdate { get; set; }
}

/// <summary>Parameters to change a configuration features customer.</summary>
public class ConfigurationFeaturesCustomerUpdateOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Allowed updates.</summary>
    public List<string> AllowedUpdates { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    /// <summary>Enabled or not.</summary>
    public bool? Enabled { get; set; }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Configuration features invoice history in a request.</summary>
public class ConfigurationFeaturesInvoiceHistoryOptions : INestedOptions
{
    /// <summary>Enabled or not.</summary>
    public bool? Enabled { get; set; }
}

/// <summary>Parameters to change a configuration features payment method.</summary>
public class ConfigurationFeaturesPaymentMethodUpdateOptions : INestedOptions
{
    /// <summary>Enabled or not.</summary>
    public bool? Enabled { get; set; }
}

/// <summary>Parameters to cancel a configuration features subscription.</summary>
public class ConfigurationFeaturesSubscriptionCancelOptions : INestedOptions
{
    /// <summary>Cancellation reason.</summary>
    public ConfigurationFeaturesSubscriptionCancelCancellationReasonOptions CancellationReason { get; set; }

    /// <summary>Enabled or not.</summary>
    public bool? Enabled { get; set; }

    /// <summary>Mode.</summary>
    public string Mode { get; set; }

    /// <summary>Proration behavior.</summary>
    public string ProrationBehavior { get; set; }
}

/// <summary>Configuration features subscription cancel cancellation reason in a request.</summary>
public class ConfigurationFeaturesSubscriptionCancelCancellationReasonOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Enabled or not.</summary>
    public bool? Enabled { get; set; }

    /// <summary>Options.</summary>
    public List<string> Options { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Parameters to change a configuration features subscription.</summary>
public class ConfigurationFeaturesSubscriptionUpdateOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Billing cycle anchor.</summary>
    public string BillingCycleAnchor { get; set; }

    /// <summary>Default allowed updates.</summary>
    public List<string> DefaultAllowedUpdates { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    /// <summary>Enabled or not.</summary>
    public bool? Enabled { get; set; }

    /// <summary>Products.</summary>
    public List<ConfigurationFeaturesSubscriptionUpdateProductOptions> Products
    {
        get => assigned.Get<List<ConfigurationFeaturesSubscriptionUpdateProductOptions>>();
        set => assigned.Set(value);
    }

    /// <summary>Proration behavior.</summary>
    public string ProrationBehavior { get; set; }

    /// <summary>Trial update behavior.</summary>
    public string TrialUpdateBehavior { get; set; }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Configuration features subscription update product in a request.</summary>
public class ConfigurationFeaturesSubscriptionUpdateProductOptions : INestedOptions
{
    /// <summary>Prices.</summary>
    public List<string> Prices { get; set; }

    /// <summary>Product.</summary>
    public string Product { get; set; }
}
