namespace Stripe;

/// <summary>Subscription pending invoice item interval in a request.</summary>
public class SubscriptionPendingInvoiceItemIntervalOptions : INestedOptions
{
    /// <summary>Interval.</summary>
    public string Interval { get; set; }

    /// <summary>Interval count.</summary>
    public long? IntervalCount { get; set; }
}
