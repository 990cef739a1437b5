using Stripe.Wire;

namespace Stripe;

/// <summary>Subscription transfer data.</summary>
public class SubscriptionTransferData : StripeEntity<SubscriptionTransferData>
{
    /// <summary>Share, in percent.</summary>
    public decimal? AmountPercent { get; set; }

    /// <summary>Id of the destination.</summary>
    [Expandable]
    public string DestinationId { get; set; }

    /// <summary>The destination, when expanded.</summary>
    public Account Destination { get; set; }
}
