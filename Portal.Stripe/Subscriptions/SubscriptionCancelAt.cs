namespace Stripe;

/// <summary>Ends a subscription with a billing period.</summary>
public class SubscriptionCancelAt : StringEnum
{
    private SubscriptionCancelAt(string value)
        : base(value)
    {
    }

    /// <summary>Sent as <c>max_billed_until</c>.</summary>
    public static readonly SubscriptionCancelAt MaxBilledUntil = new("max_billed_until");

    /// <summary>Sent as <c>max_period_end</c>.</summary>
    public static readonly SubscriptionCancelAt MaxPeriodEnd = new("max_period_end");

    /// <summary>Sent as <c>min_period_end</c>.</summary>
    public static readonly SubscriptionCancelAt MinPeriodEnd = new("min_period_end");
}
