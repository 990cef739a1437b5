namespace Stripe;

/// <summary>Parameters to create a price.</summary>
public class PriceCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Active or not.</summary>
    public bool? Active { get; set; }

    /// <summary>Billing scheme.</summary>
    public string BillingScheme { get; set; }

    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Lookup key.</summary>
    public string LookupKey { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Nickname.</summary>
    public string Nickname { get; set; }

    /// <summary>Product.</summary>
    public string Product { get; set; }

    /// <summary>Product data.</summary>
    public PriceProductDataOptions ProductData { get; set; }

    /// <summary>Recurring.</summary>
    public PriceRecurringOptions Recurring { get; set; }

    /// <summary>Tax behavior.</summary>
    public string TaxBehavior { get; set; }

    /// <summary>Tiers.</summary>
    public List<PriceTierOptions> Tiers { get; set; }

    /// <summary>Tiers mode.</summary>
    public string TiersMode { get; set; }

    /// <summary>Transfer lookup key or not.</summary>
    public bool? TransferLookupKey { get; set; }

    /// <summary>Transform quantity.</summary>
    public PriceTransformQuantityOptions TransformQuantity { get; set; }

    /// <summary>Unit amount.</summary>
    public long? UnitAmount { get; set; }

    /// <summary>Unit amount decimal.</summary>
    public decimal? UnitAmountDecimal { get; set; }
}

/// <summary>Parameters to read a price.</summary>
public class PriceGetOptions : BaseOptions;

/// <summary>Parameters to list prices.</summary>
public class PriceListOptions : ListOptions
{
    /// <summary>Active or not.</summary>
    public bool? Active { get; set; }

    /// <summary>Created.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Lookup keys.</summary>
    public List<string> LookupKeys { get; set; }

    /// <summary>Product.</summary>
    public string Product { get; set; }

    /// <summary>Recurring.</summary>
    public PriceRecurringListOptions Recurring { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}

/// <summary>Parameters to search for prices.</summary>
public class PriceSearchOptions : SearchOptions;

/// <summary>Parameters to change a price.</summary>
public class PriceUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Active or not.</summary>
    public bool? Active { get; set; }

    /// <summary>Lookup key.</summary>
    public string LookupKey { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Nickname.</summary>
    public string Nickname { get; set; }

    /// <summary>Tax behavior.</summary>
    public string TaxBehavior { get; set; }

    /// <summary>Transfer lookup key or not.</summary>
    public bool? TransferLookupKey { get; set; }
}
