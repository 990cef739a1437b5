namespace Stripe;

/// <summary>Parameters to delete a subscription item.</summary>
public class SubscriptionItemDeleteOptions : BaseOptions
{
    /// <summary>Clear usage or not.</summary>
    public bool? ClearUsage { get; set; }

    /// <summary>Payment behavior.</summary>
    public string PaymentBehavior { get; set; }

    /// <summary>Proration behavior.</summary>
    public string ProrationBehavior { get; set; }

    /// <summary>Proration date, UTC.</summary>
    public DateTime? ProrationDate { get; set; }
}
