namespace Stripe;

/// <summary>Subscription item price data in a request.</summary>
public class SubscriptionItemPriceDataOptions : INestedOptions
{
    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>Id of the product.</summary>
    public string Product { get; set; }

    /// <summary>How often it is charged.</summary>
    public SubscriptionItemPriceDataRecurringOptions Recurring { get; set; }

    /// <summary>Whether the price includes tax: inclusive, exclusive or unspecified.</summary>
    public string TaxBehavior { get; set; }

    /// <summary>Price of one unit in the smallest currency unit.</summary>
    public long? UnitAmount { get; set; }

    /// <summary>Price of one unit in the smallest currency unit, with up to twelve decimals.</summary>
    public decimal? UnitAmountDecimal { get; set; }
}

/// <summary>Subscription item price data recurring in a request.</summary>
public class SubscriptionItemPriceDataRecurringOptions : INestedOptions
{
    /// <summary>Unit of time: day, week, month or year.</summary>
    public string Interval { get; set; }

    /// <summary>Units of time between two occurrences.</summary>
    public long? IntervalCount { get; set; }
}
