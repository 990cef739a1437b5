namespace Stripe;

/// <summary>Subscription pending invoice item interval.</summary>
public class SubscriptionPendingInvoiceItemInterval : StripeEntity<SubscriptionPendingInvoiceItemInterval>
{
    /// <summary>Interval.</summary>
    public string Interval { get; set; }

    /// <summary>Interval count.</summary>
    public long IntervalCount { get; set; }
}
