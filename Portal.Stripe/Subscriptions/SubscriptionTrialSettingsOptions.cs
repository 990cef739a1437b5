namespace Stripe;

/// <summary>Subscription trial settings in a request.</summary>
public class SubscriptionTrialSettingsOptions : INestedOptions
{
    /// <summary>What happens at the end.</summary>
    public SubscriptionTrialSettingsEndBehaviorOptions EndBehavior { get; set; }
}

/// <summary>Subscription trial settings end behavior in a request.</summary>
public class SubscriptionTrialSettingsEndBehaviorOptions : INestedOptions
{
    /// <summary>What happens without a payment method: cancel, create_invoice or pause.</summary>
    public string MissingPaymentMethod { get; set; }
}
