using Stripe.Wire;

namespace Stripe;

/// <summary>Price.</summary>
public class Price : StripeEntity<Price>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Object.</summary>
    public string Object { get; set; }

    /// <summary>Active or not.</summary>
    public bool Active { get; set; }

    /// <summary>Billing scheme.</summary>
    public string BillingScheme { get; set; }

    /// <summary>Created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Deleted or not.</summary>
    public bool? Deleted { get; set; }

    /// <summary>Livemode or not.</summary>
    public bool Livemode { get; set; }

    /// <summary>Lookup key.</summary>
    public string LookupKey { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Nickname.</summary>
    public string Nickname { get; set; }

    /// <summary>Id of the product.</summary>
    [Expandable]
    public string ProductId { get; set; }

    /// <summary>The product, when expanded.</summary>
    public Product Product { get; set; }

    /// <summary>Recurring.</summary>
    public PriceRecurring Recurring { get; set; }

    /// <summary>Tax behavior.</summary>
    public string TaxBehavior { get; set; }

    /// <summary>Tiers.</summary>
    public List<PriceTier> Tiers { get; set; }

    /// <summary>Tiers mode.</summary>
    public string TiersMode { get; set; }

    /// <summary>Transform quantity.</summary>
    public PriceTransformQuantity TransformQuantity { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }

    /// <summary>Unit amount.</summary>
    public long? UnitAmount { get; set; }

    /// <summary>Unit amount decimal.</summary>
    public decimal? UnitAmountDecimal { get; set; }
}

/// <summary>Price recurring.</summary>
public class PriceRecurring : StripeEntity<PriceRecurring>
{
    /// <summary>Interval.</summary>
    public string Interval { get; set; }

    /// <summary>Interval count.</summary>
    public long IntervalCount { get; set; }

    /// <summary>Meter.</summary>
    public string Meter { get; set; }

    /// <summary>Trial period days.</summary>
    public long? TrialPeriodDays { get; set; }

    /// <summary>Usage type.</summary>
    public string UsageType { get; set; }
}

/// <summary>Price tier.</summary>
public class PriceTier : StripeEntity<PriceTier>
{
    /// <summary>Flat amount.</summary>
    public long? FlatAmount { get; set; }

    /// <summary>Flat amount decimal.</summary>
    public decimal? FlatAmountDecimal { get; set; }

    /// <summary>Unit amount.</summary>
    public long? UnitAmount { get; set; }

    /// <summary>Unit amount decimal.</summary>
    public decimal? UnitAmountDecimal { get; set; }

    /// <summary>Up to.</summary>
    public long? UpTo { get; set; }
}

/// <summary>Price transform quantity.</summary>
public class PriceTransformQuantity : StripeEntity<PriceTransformQuantity>
{
    /// <summary>Divide by.</summary>
    public long DivideBy { get; set; }

    /// <summary>Round.</summary>
    public string Round { get; set; }
}
