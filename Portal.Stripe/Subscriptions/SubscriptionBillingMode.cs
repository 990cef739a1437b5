namespace Stripe;

/// <summary>Subscription billing mode.</summary>
public class SubscriptionBillingMode : StripeEntity<SubscriptionBillingMode>
{
    /// <summary>Flexible.</summary>
    public SubscriptionBillingModeFlexible Flexible { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }

    /// <summary>Updated at, UTC.</summary>
    public DateTime UpdatedAt { get; set; } = DateTime.UnixEpoch;
}

/// <summary>Subscription billing mode flexible.</summary>
public class SubscriptionBillingModeFlexible : StripeEntity<SubscriptionBillingModeFlexible>
{
    /// <summary>Proration discounts.</summary>
    public string ProrationDiscounts { get; set; }
}
