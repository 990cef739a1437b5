namespace Stripe.BillingPortal;

/// <summary>Configuration features.</summary>
public class ConfigurationFeatures : StripeEntity<ConfigurationFeatures>
{
    /// <summary>What of the customer the page may change.</summary>
    public ConfigurationFeaturesCustomerUpdate CustomerUpdate { get; set; }

    /// <summary>Past invoices.</summary>
    public ConfigurationFeaturesInvoiceHistory InvoiceHistory { get; set; }

    /// <summary>Changing payment methods.</summary>
    public ConfigurationFeaturesPaymentMethodUpdate PaymentMethodUpdate { get; set; }

    /// <summary>Cancelling a subscription.</summary>
    public ConfigurationFeaturesSubscriptionCancel SubscriptionCancel { get; set; }

    /// <summary>Changing a subscription.</summary>
    public ConfigurationFeaturesSubscriptionUpdate SubscriptionUpdate { get; set; }
}

/// <summary>Configuration features customer update.</summary>
public class ConfigurationFeaturesCustomerUpdate : StripeEntity<ConfigurationFeaturesCustomerUpdate>
{
    /// <summary>What the customer may change.</summary>
    public List<string> AllowedUpdates { get; set; }

    /// <summary>Whether this is on.</summary>
    public bool Enabled { get; set; }
}

/// <summary>Configuration features invoice history.</summary>
public class ConfigurationFeaturesInvoiceHistory : StripeEntity<ConfigurationFeaturesInvoiceHistory>
{
    /// <summary>Whether this is on.</summary>
    public bool Enabled { get; set; }
}

/// <summary>Configuration features payment method update.</summary>
public class ConfigurationFeaturesPaymentMethodUpdate : StripeEntity<ConfigurationFeaturesPaymentMethodUpdate>
{
    /// <summary>Whether this is on.</summary>
    public bool Enabled { get; set; }
}

/// <summary>Configuration features subscription cancel.</summary>
public class ConfigurationFeaturesSubscriptionCancel : StripeEntity<ConfigurationFeaturesSubscriptionCancel>
{
    /// <summary>Why it was cancelled.</summary>
    public ConfigurationFeaturesSubscriptionCancelCancellationReason CancellationReason { get; set; }

    /// <summary>Whether this is on.</summary>
    public bool Enabled { get; set; }

    /// <summary>payment, setup or subscription.</summary>
    public string Mode { get; set; }

    /// <summary>What a change in mid-period does: create_prorations, always_invoice or none.</summary>
    public string ProrationBehavior { get; set; }
}

/// <summary>Configuration features subscription cancel cancellation reason.</summary>
public class ConfigurationFeaturesSubscriptionCancelCancellationReason
    : StripeEntity<ConfigurationFeaturesSubscriptionCancelCancellationReason>
{
    /// <summary>Whether this is on.</summary>
    public bool Enabled { get; set; }

    /// <summary>Reasons to choose from.</summary>
    public List<string> Options { get; set; }
}

/// <summary>Configuration features subscription update.</summary>
public class ConfigurationFeaturesSubscriptionUpdate : StripeEntity<ConfigurationFeaturesSubscriptionUpdate>
{
    /// <summary>Moment the billing periods are counted from, UTC.</summary>
    public string BillingCycleAnchor { get; set; }

    /// <summary>What may be changed in a subscription.</summary>
    public List<string> DefaultAllowedUpdates { get; set; }

    /// <summary>Whether this is on.</summary>
    public bool Enabled { get; set; }

    /// <summary>Ids of the products.</summary>
    public List<ConfigurationFeaturesSubscriptionUpdateProduct> Products { get; set; }

    /// <summary>What a change in mid-period does: create_prorations, always_invoice or none.</summary>
    public string ProrationBehavior { get; set; }

    /// <summary>What an update does to a trial: continue_trial or end_trial.</summary>
    public string TrialUpdateBehavior { get; set; }
}

/// <summary>Configuration features subscription update product.</summary>
public class ConfigurationFeaturesSubscriptionUpdateProduct
    : StripeEntity<ConfigurationFeaturesSubscriptionUpdateProduct>
{
    /// <summary>Ids of the prices.</summary>
    public List<string> Prices { get; set; }

    /// <summary>Id of the product.</summary>
    public string Product { get; set; }
}
