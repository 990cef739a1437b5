namespace Stripe;

/// <summary>Subscription trial settings.</summary>
public class SubscriptionTrialSettings : StripeEntity<SubscriptionTrialSettings>
{
    /// <summary>End behavior.</summary>
    public SubscriptionTrialSettingsEndBehavior EndBehavior { get; set; }
}

/// <summary>Subscription trial settings end behavior.</summary>
public class SubscriptionTrialSettingsEndBehavior : StripeEntity<SubscriptionTrialSettingsEndBehavior>
{
    /// <summary>Missing payment method.</summary>
    public string MissingPaymentMethod { get; set; }
}
