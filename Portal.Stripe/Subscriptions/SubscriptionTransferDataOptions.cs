namespace Stripe;

/// <summary>Subscription transfer data in a request.</summary>
public class SubscriptionTransferDataOptions : INestedOptions
{
    /// <summary>Share, in percent.</summary>
    public decimal? AmountPercent { get; set; }

    /// <summary>Id of the account that receives the money.</summary>
    public string Destination { get; set; }
}
