namespace Stripe;

/// <summary>Parameters to list subscription items.</summary>
public class SubscriptionItemListOptions : ListOptions
{
    /// <summary>Subscription.</summary>
    public string Subscription { get; set; }
}
