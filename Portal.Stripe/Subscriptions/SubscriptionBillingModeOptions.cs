namespace Stripe;

/// <summary>Subscription billing mode in a request.</summary>
public class SubscriptionBillingModeOptions : INestedOptions
{
    /// <summary>Flexible.</summary>
    public SubscriptionBillingModeFlexibleOptions Flexible { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}

/// <summary>Subscription billing mode flexible in a request.</summary>
public class SubscriptionBillingModeFlexibleOptions : INestedOptions
{
    /// <summary>Proration discounts.</summary>
    public string ProrationDiscounts { get; set; }
}
