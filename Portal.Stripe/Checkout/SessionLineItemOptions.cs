using Stripe.Wire;

namespace Stripe.Checkout;

/// <summary>Session line item in a request.</summary>
public class SessionLineItemOptions : INestedOptions, ITracksAssignments, IHasMetadata
{
    private readonly AssignedValues assigned = new();

    /// <summary>Whether the payer can change the quantity.</summary>
    public SessionLineItemAdjustableQuantityOptions AdjustableQuantity { get; set; }

    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Id of the price.</summary>
    public string Price { get; set; }

    /// <summary>Terms of a price made on the spot.</summary>
    public SessionLineItemPriceDataOptions PriceData { get; set; }

    /// <summary>Number of units.</summary>
    public long? Quantity { get; set; }

    /// <summary>Ids of the tax rates.</summary>
    public List<string> TaxRates { get => assigned.Get<List<string>>(); set => assigned.Set(value); }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Session line item adjustable quantity in a request.</summary>
public class SessionLineItemAdjustableQuantityOptions : INestedOptions
{
    /// <summary>Whether this is on.</summary>
    public bool? Enabled { get; set; }

    /// <summary>Most.</summary>
    public long? Maximum { get; set; }

    /// <summary>Least.</summary>
    public long? Minimum { get; set; }
}

/// <summary>Session line item price data in a request.</summary>
public class SessionLineItemPriceDataOptions : INestedOptions
{
    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>Id of the product.</summary>
    public string Product { get; set; }

    /// <summary>A product made on the spot.</summary>
    public SessionLineItemPriceDataProductDataOptions ProductData { get; set; }

    /// <summary>How often it is charged.</summary>
    public SessionLineItemPriceDataRecurringOptions Recurring { get; set; }

    /// <summary>Whether the price includes tax: inclusive, exclusive or unspecified.</summary>
    public string TaxBehavior { get; set; }

    /// <summary>Price of one unit in the smallest currency unit.</summary>
    public long? UnitAmount { get; set; }

    /// <summary>Price of one unit in the smallest currency unit, with up to twelve decimals.</summary>
    public decimal? UnitAmountDecimal { get; set; }
}

/// <summary>Session line item price data product data in a request.</summary>
public class SessionLineItemPriceDataProductDataOptions : INestedOptions, IHasMetadata
{
    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Addresses of pictures.</summary>
    public List<string> Images { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Full name.</summary>
    public string Name { get; set; }

    /// <summary>Id of the tax category.</summary>
    public string TaxCode { get; set; }

    /// <summary>What one unit is called.</summary>
    public string UnitLabel { get; set; }
}

/// <summary>Session line item price data recurring in a request.</summary>
public class SessionLineItemPriceDataRecurringOptions : INestedOptions
{
    /// <summary>Unit of time: day, week, month or year.</summary>
    public string Interval { get; set; }

    /// <summary>Units of time between two occurrences.</summary>
    public long? IntervalCount { get; set; }
}
