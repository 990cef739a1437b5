using Stripe.Wire;

namespace Stripe.BillingPortal;

/// <summary>Configuration features in a request.</summary>
public class ConfigurationFeaturesOptions : INestedOptions
{
    /// <summary>What of the customer the page may change.</summary>
    public ConfigurationFeaturesCustomerUpdateOptions CustomerUpdate { get; set; }

    /// <summary>Past invoices.</summary>
    public ConfigurationFeaturesInvoiceHistoryOptions InvoiceHistory { get; set; }

    /// <summary>Changing payment methods.</summary>
    public ConfigurationFeaturesPaymentMethodUpdateOptions PaymentMethodUpdate { get; set; }

    /// <summary>Cancelling a subscription.</summary>
    public ConfigurationFeaturesSubscriptionCancelOptions SubscriptionCancel { get; set; }

    /// <summary>Changing a subscription.</summary>
    public ConfigurationFeaturesSubscriptionUpdateOptions SubscriptionUpdate { get; set; }
}

/// <summary>Parameters to change a configuration features customer.</summary>
public class ConfigurationFeaturesCustomerUpdateOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>What the customer may change.</summary>
    public List<string> AllowedUpdates { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    /// <summary>Whether this is on.</summary>
    public bool? Enabled { get; set; }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Configuration features invoice history in a request.</summary>
public class ConfigurationFeaturesInvoiceHistoryOptions : INestedOptions
{
    /// <summary>Whether this is on.</summary>
    public bool? Enabled { get; set; }
}

/// <summary>Parameters to change a configuration features payment method.</summary>
public class ConfigurationFeaturesPaymentMethodUpdateOptions : INestedOptions
{
    /// <summary>Whether this is on.</summary>
    public bool? Enabled { get; set; }
}

/// <summary>Parameters to cancel a configuration features subscription.</summary>
public class ConfigurationFeaturesSubscriptionCancelOptions : INestedOptions
{
    /// <summary>Why it was cancelled.</summary>
    public ConfigurationFeaturesSubscriptionCancelCancellationReasonOptions CancellationReason { get; set; }

    /// <summary>Whether this is on.</summary>
    public bool? Enabled { get; set; }

    /// <summary>payment, setup or subscription.</summary>
    public string Mode { get; set; }

    /// <summary>What a change in mid-period does: create_prorations, always_invoice or none.</summary>
    public string ProrationBehavior { get; set; }
}

/// <summary>Configuration features subscription cancel cancellation reason in a request.</summary>
public class ConfigurationFeaturesSubscriptionCancelCancellationReasonOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Whether this is on.</summary>
    public bool? Enabled { get; set; }

    /// <summary>Reasons to choose from.</summary>
    public List<string> Options { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Parameters to change a configuration features subscription.</summary>
public class ConfigurationFeaturesSubscriptionUpdateOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Moment the billing periods are counted from, UTC.</summary>
    public string BillingCycleAnchor { get; set; }

    /// <summary>What may be changed in a subscription.</summary>
    public List<string> DefaultAllowedUpdates { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    /// <summary>Whether this is on.</summary>
    public bool? Enabled { get; set; }

    /// <summary>Ids of the products.</summary>
    public List<ConfigurationFeaturesSubscriptionUpdateProductOptions> Products
    {
        get => assigned.Get<List<ConfigurationFeaturesSubscriptionUpdateProductOptions>>();
        set => assigned.Set(value);
    }

    /// <summary>What a change in mid-period does: create_prorations, always_invoice or none.</summary>
    public string ProrationBehavior { get; set; }

    /// <summary>What an update does to a trial: continue_trial or end_trial.</summary>
    public string TrialUpdateBehavior { get; set; }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Configuration features subscription update product in a request.</summary>
public class ConfigurationFeaturesSubscriptionUpdateProductOptions : INestedOptions
{
    /// <summary>Ids of the prices.</summary>
    public List<string> Prices { get; set; }

    /// <summary>Id of the product.</summary>
    public string Product { get; set; }
}
