namespace Stripe;

/// <summary>Subscription trial settings in a request.</summary>
public class SubscriptionTrialSettingsOptions : INestedOptions
{
    /// <summary>End behavior.</summary>
    public SubscriptionTrialSettingsEndBehaviorOptions EndBehavior { get; set; }
}

/// <summary>Subscription trial settings end behavior in a request.</summary>
public class SubscriptionTrialSettingsEndBehaviorOptions : INestedOptions
{
    /// <summary>Missing payment method.</summary>
    public string MissingPaymentMethod { get; set; }
}
