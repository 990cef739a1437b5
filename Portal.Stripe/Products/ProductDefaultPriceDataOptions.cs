namespace Stripe;

/// <summary>Product default price data in a request.</summary>
public class ProductDefaultPriceDataOptions : INestedOptions, IHasMetadata
{
    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Recurring.</summary>
    public ProductDefaultPriceDataRecurringOptions Recurring { get; set; }

    /// <summary>Tax behavior.</summary>
    public string TaxBehavior { get; set; }

    /// <summary>Unit amount.</summary>
    public long? UnitAmount { get; set; }

    /// <summary>Unit amount decimal.</summary>
    public decimal? UnitAmountDecimal { get; set; }
}

/// <summary>Product default price data recurring in a request.</summary>
public class ProductDefaultPriceDataRecurringOptions : INestedOptions
{
    /// <summary>Interval.</summary>
    public string Interval { get; set; }

    /// <summary>Interval count.</summary>
    public long? IntervalCount { get; set; }
}
