namespace Stripe;

/// <summary>Subscription pending invoice item interval in a request.</summary>
public class SubscriptionPendingInvoiceItemIntervalOptions : INestedOptions
{
    /// <summary>Unit of time: day, week, month or year.</summary>
    public string Interval { get; set; }

    /// <summary>Units of time between two occurrences.</summary>
    public long? IntervalCount { get; set; }
}
