using Stripe.Wire;

namespace Stripe.Checkout;

/// <summary>Session line item in a request.</summary>
public class SessionLineItemOptions : INestedOptions, ITracksAssignments, IHasMetadata
{
    private readonly AssignedValues assigned = new();

    /// <summary>Adjustable quantity.</summary>
    public SessionLineItemAdjustableQuantityOptions AdjustableQuantity { get; set; }

    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Price.</summary>
    public string Price { get; set; }

    /// <summary>Price data.</summary>
    public SessionLineItemPriceDataOptions PriceData { get; set; }

    /// <summary>Quantity.</summary>
    public long? Quantity { get; set; }

    /// <summary>Tax rates.</summary>
    public List<string> TaxRates { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Session line item adjustable quantity in a request.</summary>
public class SessionLineItemAdjustableQuantityOptions : INestedOptions
{
    /// <summary>Enabled or not.</summary>
    public bool? Enabled { get; set; }

    /// <summary>Maximum.</summary>
    public long? Maximum { get; set; }

    /// <summary>Minimum.</summary>
    public long? Minimum { get; set; }
}

/// <summary>Session line item price data in a request.</summary>
public class SessionLineItemPriceDataOptions : INestedOptions
{
    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Product.</summary>
    public string Product { get; set; }

    /// <summary>Product data.</summary>
    public SessionLineItemPriceDataProductDataOptions ProductData { get; set; }

    /// <summary>Recurring.</summary>
    public SessionLineItemPriceDataRecurringOptions Recurring { get; set; }

    /// <summary>Tax behavior.</summary>
    public string TaxBehavior { get; set; }

    /// <summary>Unit amount.</summary>
    public long? UnitAmount { get; set; }

    /// <summary>Unit amount decimal.</summary>
    public decimal? UnitAmountDecimal { get; set; }
}

/// <summary>Session line item price data product data in a request.</summary>
public class SessionLineItemPriceDataProductDataOptions : INestedOptions, IHasMetadata
{
    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Images.</summary>
    public List<string> Images { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; }

    /// <summary>Tax code.</summary>
    public string TaxCode { get; set; }

    /// <summary>Unit label.</summary>
    public string UnitLabel { get; set; }
}

/// <summary>Session line item price data recurring in a request.</summary>
public class SessionLineItemPriceDataRecurringOptions : INestedOptions
{
    /// <summary>Interval.</summary>
    public string Interval { get; set; }

    /// <summary>Interval count.</summary>
    public long? IntervalCount { get; set; }
}
