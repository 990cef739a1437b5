namespace Stripe;

/// <summary>Parameters to change a subscription item.</summary>
public class SubscriptionItemUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Discounts.</summary>
    public List<SubscriptionItemDiscountOptions> Discounts
    {
        get => assigned.Get<List<SubscriptionItemDiscountOptions>>();
        set => assigned.Set(value);
    }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Off session or not.</summary>
    public bool? OffSession { get; set; }

    /// <summary>Payment behavior.</summary>
    public string PaymentBehavior { get; set; }

    /// <summary>Plan.</summary>
    public string Plan { get; set; }

    /// <summary>Price.</summary>
    public string Price { get; set; }

    /// <summary>Price data.</summary>
    public SubscriptionItemPriceDataOptions PriceData { get; set; }

    /// <summary>Proration behavior.</summary>
    public string ProrationBehavior { get; set; }

    /// <summary>Proration date, UTC.</summary>
    public DateTime? ProrationDate { get; set; }

    /// <summary>Quantity.</summary>
    public long? Quantity { get; set; }

    /// <summary>Tax rates.</summary>
    public List<string> TaxRates { get => assigned.Get<List<string>>(); set => assigned.Set(value); }
}
