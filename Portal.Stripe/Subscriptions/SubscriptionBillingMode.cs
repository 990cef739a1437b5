namespace Stripe;

/// <summary>Subscription billing mode.</summary>
public class SubscriptionBillingMode : StripeEntity<SubscriptionBillingMode>
{
    /// <summary>Settings of the flexible mode.</summary>
    public SubscriptionBillingModeFlexible Flexible { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }

    /// <summary>When it was last changed, UTC.</summary>
    public DateTime UpdatedAt { get; set; } = DateTime.UnixEpoch;
}

/// <summary>Subscription billing mode flexible.</summary>
public class SubscriptionBillingModeFlexible : StripeEntity<SubscriptionBillingModeFlexible>
{
    /// <summary>How discounts enter prorations: included or itemized.</summary>
    public string ProrationDiscounts { get; set; }
}
