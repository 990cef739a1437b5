namespace Stripe.BillingPortal;

/// <summary>Configuration features.</summary>
public class ConfigurationFeatures : StripeEntity<ConfigurationFeatures>
{
    /// <summary>Customer update.</summary>
    public ConfigurationFeaturesCustomerUpdate CustomerUpdate { get; set; }

    /// <summary>Invoice history.</summary>
    public ConfigurationFeaturesInvoiceHistory InvoiceHistory { get; set; }

    /// <summary>Payment method update.</summary>
    public ConfigurationFeaturesPaymentMethodUpdate PaymentMethodUpdate { get; set; }

    /// <summary>Subscription cancel.</summary>
    public ConfigurationFeaturesSubscriptionCancel SubscriptionCancel { get; set; }

    /// <summary>Subscription update.</summary>
    public ConfigurationFeaturesSubscriptionUpdate SubscriptionUpdate { get; set; }
}

/// <summary>Configuration features customer update.</summary>
public class ConfigurationFeaturesCustomerUpdate : StripeEntity<ConfigurationFeaturesCustomerUpdate>
{
    /// <summary>Allowed updates.</summary>
    public List<string> AllowedUpdates { get; set; }

    /// <summary>Enabled or not.</summary>
    public bool Enabled { get; set; }
}

/// <summary>Configuration features invoice history.</summary>
public class ConfigurationFeaturesInvoiceHistory : StripeEntity<ConfigurationFeaturesInvoiceHistory>
{
    /// <summary>Enabled or not.</summary>
    public bool Enabled { get; set; }
}

/// <summary>Configuration features payment method update.</summary>
public class ConfigurationFeaturesPaymentMethodUpdate : StripeEntity<ConfigurationFeaturesPaymentMethodUpdate>
{
    /// <summary>Enabled or not.</summary>
    public bool Enabled { get; set; }
}

/// <summary>Configuration features subscription cancel.</summary>
public class ConfigurationFeaturesSubscriptionCancel : StripeEntity<ConfigurationFeaturesSubscriptionCancel>
{
    /// <summary>Cancellation reason.</summary>
    public ConfigurationFeaturesSubscriptionCancelCancellationReason CancellationReason { get; set; }

    /// <summary>Enabled or not.</summary>
    public bool Enabled { get; set; }

    /// <summary>Mode.</summary>
    public string Mode { get; set; }

    /// <summary>Proration behavior.</summary>
    public string ProrationBehavior { get; set; }
}

/// <summary>Configuration features subscription cancel cancellation reason.</summary>
public class ConfigurationFeaturesSubscriptionCancelCancellationReason
    : StripeEntity<ConfigurationFeaturesSubscriptionCancelCancellationReason>
{
    /// <summary>Enabled or not.</summary>
    public bool Enabled { get; set; }

    /// <summary>Options.</summary>
    public List<string> Options { get; set; }
}

/// <summary>Configuration features subscription update.</summary>
public class ConfigurationFeaturesSubscriptionUpdate : StripeEntity<ConfigurationFeaturesSubscriptionUpdate>
{
    /// <summary>Billing cycle anchor.</summary>
    public string BillingCycleAnchor { get; set; }

    /// <summary>Default allowed updates.</summary>
    public List<string> DefaultAllowedUpdates { get; set; }

    /// <summary>Enabled or not.</summary>
    public bool Enabled { get; set; }

    /// <summary>Products.</summary>
    public List<ConfigurationFeaturesSubscriptionUpdateProduct> Products { get; set; }

    /// <summary>Proration behavior.</summary>
    public string ProrationBehavior { get; set; }

    /// <summary>Trial update behavior.</summary>
    public string TrialUpdateBehavior { get; set; }
}

/// <summary>Configuration features subscription update product.</summary>
public class ConfigurationFeaturesSubscriptionUpdateProduct
    : StripeEntity<ConfigurationFeaturesSubscriptionUpdateProduct>
{
    /// <summary>Prices.</summary>
    public List<string> Prices { get; set; }

    /// <summary>Product.</summary>
    public string Product { get; set; }
}
