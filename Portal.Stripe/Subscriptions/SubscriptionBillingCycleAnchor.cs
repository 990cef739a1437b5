namespace Stripe;

/// <summary>Keeps the anchor or moves it to now.</summary>
public class SubscriptionBillingCycleAnchor : StringEnum
{
    private SubscriptionBillingCycleAnchor(string value)
        : base(value)
    {
    }

    /// <summary>Sent as <c>now</c>.</summary>
    public static readonly SubscriptionBillingCycleAnchor Now = new("now");

    /// <summary>Sent as <c>unchanged</c>.</summary>
    public static readonly SubscriptionBillingCycleAnchor Unchanged = new("unchanged");
}
