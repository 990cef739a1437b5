using Stripe.Wire;

namespace Stripe;

/// <summary>Subscription item in a request.</summary>
public class SubscriptionItemOptions : INestedOptions, ITracksAssignments, IHasMetadata
{
    private readonly AssignedValues assigned = new();

    /// <summary>Whether metered usage is dropped.</summary>
    public bool? ClearUsage { get; set; }

    /// <summary>True on an object that has been deleted.</summary>
    public bool? Deleted { get; set; }

    /// <summary>Coupons, promotion codes or discounts to apply; an empty list removes those in force.</summary>
    public List<SubscriptionItemDiscountOptions> Discounts
    {
        get => assigned.Get<List<SubscriptionItemDiscountOptions>>();
        set => assigned.Set(value);
    }

    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Id of the plan.</summary>
    public string Plan { get; set; }

    /// <summary>Id of the price.</summary>
    public string Price { get; set; }

    /// <summary>Terms of a price made on the spot.</summary>
    public SubscriptionItemPriceDataOptions PriceData { get; set; }

    /// <summary>Number of units.</summary>
    public long? Quantity { get; set; }

    /// <summary>Ids of the tax rates.</summary>
    public List<string> TaxRates { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    AssignedValues ITracksAssignments.Assigned => assigned;
}
