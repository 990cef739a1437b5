namespace Stripe;

/// <summary>Parameters to change a subscription item.</summary>
public class SubscriptionItemUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Coupons, promotion codes or discounts to apply; an empty list removes those in force.</summary>
    public List<SubscriptionItemDiscountOptions> Discounts
    {
        get => assigned.Get<List<SubscriptionItemDiscountOptions>>();
        set => assigned.Set(value);
    }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Whether the customer is absent.</summary>
    public bool? OffSession { get; set; }

    /// <summary>What happens when a payment fails, such as default_incomplete or error_if_incomplete.</summary>
    public string PaymentBehavior { get; set; }

    /// <summary>Id of the plan.</summary>
    public string Plan { get; set; }

    /// <summary>Id of the price.</summary>
    public string Price { get; set; }

    /// <summary>Terms of a price made on the spot.</summary>
    public SubscriptionItemPriceDataOptions PriceData { get; set; }

    /// <summary>What a change in mid-period does: create_prorations, always_invoice or none.</summary>
    public string ProrationBehavior { get; set; }

    /// <summary>Moment proration is reckoned from, UTC.</summary>
    public DateTime? ProrationDate { get; set; }

    /// <summary>Number of units.</summary>
    public long? Quantity { get; set; }

    /// <summary>Ids of the tax rates.</summary>
    public List<string> TaxRates { get => assigned.Get<List<string>>(); set => assigned.Set(value); }
}
