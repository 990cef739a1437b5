namespace Stripe;

/// <summary>Subscription billing mode in a request.</summary>
public class SubscriptionBillingModeOptions : INestedOptions
{
    /// <summary>Settings of the flexible mode.</summary>
    public SubscriptionBillingModeFlexibleOptions Flexible { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}

/// <summary>Subscription billing mode flexible in a request.</summary>
public class SubscriptionBillingModeFlexibleOptions : INestedOptions
{
    /// <summary>How discounts enter prorations: included or itemized.</summary>
    public string ProrationDiscounts { get; set; }
}
