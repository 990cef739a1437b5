namespace Stripe;

/// <summary>Subscription trial end.</summary>
public class SubscriptionTrialEnd : StringEnum
{
    private SubscriptionTrialEnd(string value)
        : base(value)
    {
    }

    /// <summary>Sent as <c>now</c>.</summary>
    public static readonly SubscriptionTrialEnd Now = new("now");
}
