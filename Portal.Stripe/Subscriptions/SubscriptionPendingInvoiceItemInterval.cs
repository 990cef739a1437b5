namespace Stripe;

/// <summary>Subscription pending invoice item interval.</summary>
public class SubscriptionPendingInvoiceItemInterval : StripeEntity<SubscriptionPendingInvoiceItemInterval>
{
    /// <summary>Unit of time: day, week, month or year.</summary>
    public string Interval { get; set; }

    /// <summary>Units of time between two occurrences.</summary>
    public long IntervalCount { get; set; }
}
