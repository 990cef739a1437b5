namespace Stripe;

/// <summary>Subscription transfer data in a request.</summary>
public class SubscriptionTransferDataOptions : INestedOptions
{
    /// <summary>Amount percent.</summary>
    public decimal? AmountPercent { get; set; }

    /// <summary>Destination.</summary>
    public string Destination { get; set; }
}
