using Stripe.Wire;

namespace Stripe;

/// <summary>Subscription item in a request.</summary>
public class SubscriptionItemOptions : INestedOptions, ITracksAssignments, IHasMetadata
{
    private readonly AssignedValues assigned = new();

    /// <summary>Clear usage or not.</summary>
    public bool? ClearUsage { get; set; }

    /// <summary>Deleted or not.</summary>
    public bool? Deleted { get; set; }

    /// <summary>Discounts.</summary>
    public List<SubscriptionItemDiscountOptions> Discounts
    {
        get => assigned.Get<List<SubscriptionItemDiscountOptions>>();
        set => assigned.Set(value);
    }

    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Plan.</summary>
    public string Plan { get; set; }

    /// <summary>Price.</summary>
    public string Price { get; set; }

    /// <summary>Price data.</summary>
    public SubscriptionItemPriceDataOptions PriceData { get; set; }

    /// <summary>Quantity.</summary>
    public long? Quantity { get; set; }

    /// <summary>Tax rates.</summary>
    public List<string> TaxRates { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    AssignedValues ITracksAssignments.Assigned => assigned;
}
