namespace Stripe;

/// <summary>Parameters to list subscription items.</summary>
public class SubscriptionItemListOptions : ListOptions
{
    /// <summary>Only those of this subscription.</summary>
    public string Subscription { get; set; }
}
