namespace Stripe;

/// <summary>Subscription billing cycle anchor config.</summary>
public class SubscriptionBillingCycleAnchorConfig : StripeEntity<SubscriptionBillingCycleAnchorConfig>
{
    /// <summary>Day of the month.</summary>
    public long DayOfMonth { get; set; }

    /// <summary>Hour, 0 to 23.</summary>
    public long? Hour { get; set; }

    /// <summary>Minute.</summary>
    public long? Minute { get; set; }

    /// <summary>Month, 1 to 12.</summary>
    public long? Month { get; set; }

    /// <summary>Second.</summary>
    public long? Second { get; set; }
}
