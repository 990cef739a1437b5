namespace Stripe;

/// <summary>Parameters to read a subscription item.</summary>
public class SubscriptionItemGetOptions : BaseOptions;
