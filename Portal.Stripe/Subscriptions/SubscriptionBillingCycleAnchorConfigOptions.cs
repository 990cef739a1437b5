namespace Stripe;

/// <summary>Subscription billing cycle anchor config in a request.</summary>
public class SubscriptionBillingCycleAnchorConfigOptions : INestedOptions
{
    /// <summary>Day of month.</summary>
    public long? DayOfMonth { get; set; }

    /// <summary>Hour.</summary>
    public long? Hour { get; set; }

    /// <summary>Minute.</summary>
    public long? Minute { get; set; }

    /// <summary>Month.</summary>
    public long? Month { get; set; }

    /// <summary>Second.</summary>
    public long? Second { get; set; }
}
