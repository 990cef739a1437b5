namespace Stripe;

/// <summary>Parameters to delete a subscription item.</summary>
public class SubscriptionItemDeleteOptions : BaseOptions
{
    /// <summary>Whether metered usage is dropped.</summary>
    public bool? ClearUsage { get; set; }

    /// <summary>What happens when a payment fails, such as default_incomplete or error_if_incomplete.</summary>
    public string PaymentBehavior { get; set; }

    /// <summary>What a change in mid-period does: create_prorations, always_invoice or none.</summary>
    public string ProrationBehavior { get; set; }

    /// <summary>Moment proration is reckoned from, UTC.</summary>
    public DateTime? ProrationDate { get; set; }
}
