namespace Stripe;

/// <summary>Product default price data in a request.</summary>
public class ProductDefaultPriceDataOptions : INestedOptions, IHasMetadata
{
    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>How often it is charged.</summary>
    public ProductDefaultPriceDataRecurringOptions Recurring { get; set; }

    /// <summary>Whether the price includes tax: inclusive, exclusive or unspecified.</summary>
    public string TaxBehavior { get; set; }

    /// <summary>Price of one unit in the smallest currency unit.</summary>
    public long? UnitAmount { get; set; }

    /// <summary>Price of one unit in the smallest currency unit, with up to twelve decimals.</summary>
    public decimal? UnitAmountDecimal { get; set; }
}

/// <summary>Product default price data recurring in a request.</summary>
public class ProductDefaultPriceDataRecurringOptions : INestedOptions
{
    /// <summary>Unit of time: day, week, month or year.</summary>
    public string Interval { get; set; }

    /// <summary>Units of time between two occurrences.</summary>
    public long? IntervalCount { get; set; }
}
