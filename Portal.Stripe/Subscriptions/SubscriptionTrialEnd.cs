namespace Stripe;

/// <summary>Ends a trial at once.</summary>
public class SubscriptionTrialEnd : StringEnum
{
    private SubscriptionTrialEnd(string value)
        : base(value)
    {
    }

    /// <summary>Sent as <c>now</c>.</summary>
    public static readonly SubscriptionTrialEnd Now = new("now");
}
