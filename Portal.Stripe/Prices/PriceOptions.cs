namespace Stripe;

/// <summary>Parameters to create a price.</summary>
public class PriceCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Whether it can be used.</summary>
    public bool? Active { get; set; }

    /// <summary>per_unit or tiered.</summary>
    public string BillingScheme { get; set; }

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>Name by which the price can be found.</summary>
    public string LookupKey { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Name that is not shown to customers.</summary>
    public string Nickname { get; set; }

    /// <summary>Id of the product.</summary>
    public string Product { get; set; }

    /// <summary>A product made on the spot.</summary>
    public PriceProductDataOptions ProductData { get; set; }

    /// <summary>How often it is charged.</summary>
    public PriceRecurringOptions Recurring { get; set; }

    /// <summary>Whether the price includes tax: inclusive, exclusive or unspecified.</summary>
    public string TaxBehavior { get; set; }

    /// <summary>Prices by quantity.</summary>
    public List<PriceTierOptions> Tiers { get; set; }

    /// <summary>graduated or volume.</summary>
    public string TiersMode { get; set; }

    /// <summary>Takes the name over from the price that has it.</summary>
    public bool? TransferLookupKey { get; set; }

    /// <summary>How a quantity becomes units.</summary>
    public PriceTransformQuantityOptions TransformQuantity { get; set; }

    /// <summary>Price of one unit in the smallest currency unit.</summary>
    public long? UnitAmount { get; set; }

    /// <summary>Price of one unit in the smallest currency unit, with up to twelve decimals.</summary>
    public decimal? UnitAmountDecimal { get; set; }
}

/// <summary>Parameters to read a price.</summary>
public class PriceGetOptions : BaseOptions;

/// <summary>Parameters to list prices.</summary>
public class PriceListOptions : ListOptions
{
    /// <summary>Only those that are active, or are not.</summary>
    public bool? Active { get; set; }

    /// <summary>Only those made at this moment or in this span.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Only those of this currency.</summary>
    public string Currency { get; set; }

    /// <summary>Names by which prices can be found.</summary>
    public List<string> LookupKeys { get; set; }

    /// <summary>Only those of this product.</summary>
    public string Product { get; set; }

    /// <summary>How often it is charged.</summary>
    public PriceRecurringListOptions Recurring { get; set; }

    /// <summary>Only those of this type.</summary>
    public string Type { get; set; }
}

/// <summary>Parameters to search for prices.</summary>
public class PriceSearchOptions : SearchOptions;

/// <summary>Parameters to change a price.</summary>
public class PriceUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Whether it can be used.</summary>
    public bool? Active { get; set; }

    /// <summary>Name by which the price can be found.</summary>
    public string LookupKey { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Name that is not shown to customers.</summary>
    public string Nickname { get; set; }

    /// <summary>Whether the price includes tax: inclusive, exclusive or unspecified.</summary>
    public string TaxBehavior { get; set; }

    /// <summary>Takes the name over from the price that has it.</summary>
    public bool? TransferLookupKey { get; set; }
}
