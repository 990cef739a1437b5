namespace Stripe;

/// <summary>Subscription trial settings.</summary>
public class SubscriptionTrialSettings : StripeEntity<SubscriptionTrialSettings>
{
    /// <summary>What happens at the end.</summary>
    public SubscriptionTrialSettingsEndBehavior EndBehavior { get; set; }
}

/// <summary>Subscription trial settings end behavior.</summary>
public class SubscriptionTrialSettingsEndBehavior : StripeEntity<SubscriptionTrialSettingsEndBehavior>
{
    /// <summary>What happens without a payment method: cancel, create_invoice or pause.</summary>
    public string MissingPaymentMethod { get; set; }
}
