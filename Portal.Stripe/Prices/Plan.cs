using Stripe.Wire;

namespace Stripe;

/// <summary>The older form of a price.</summary>
public class Plan : StripeEntity<Plan>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>Whether it can be used.</summary>
    public bool Active { get; set; }

    /// <summary>In the currency's smallest unit.</summary>
    public long? Amount { get; set; }

    /// <summary>In the smallest currency unit, with up to twelve decimals.</summary>
    public decimal? AmountDecimal { get; set; }

    /// <summary>per_unit or tiered.</summary>
    public string BillingScheme { get; set; }

    /// <summary>When it was created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>True on an object that has been deleted.</summary>
    public bool? Deleted { get; set; }

    /// <summary>Unit of time: day, week, month or year.</summary>
    public string Interval { get; set; }

    /// <summary>Units of time between two occurrences.</summary>
    public long IntervalCount { get; set; }

    /// <summary>True for live, false for test.</summary>
    public bool Livemode { get; set; }

    /// <summary>The caller's own opaque facts.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Id of the meter.</summary>
    public string Meter { get; set; }

    /// <summary>Name that is not shown to customers.</summary>
    public string Nickname { get; set; }

    /// <summary>Id of the product.</summary>
    [Expandable]
    public string ProductId { get; set; }

    /// <summary>The product, when expanded.</summary>
    public Product Product { get; set; }

    /// <summary>Prices by quantity.</summary>
    public List<PlanTier> Tiers { get; set; }

    /// <summary>graduated or volume.</summary>
    public string TiersMode { get; set; }

    /// <summary>How usage becomes units.</summary>
    public PlanTransformUsage TransformUsage { get; set; }

    /// <summary>Length of the trial in days.</summary>
    public long? TrialPeriodDays { get; set; }

    /// <summary>licensed or metered.</summary>
    public string UsageType { get; set; }
}

/// <summary>Plan tier.</summary>
public class PlanTier : StripeEntity<PlanTier>
{
    /// <summary>Fixed amount for the tier, in the smallest currency unit.</summary>
    public long? FlatAmount { get; set; }

    /// <summary>Fixed amount for the tier, with decimals.</summary>
    public decimal? FlatAmountDecimal { get; set; }

    /// <summary>Price of one unit in the smallest currency unit.</summary>
    public long? UnitAmount { get; set; }

    /// <summary>Price of one unit in the smallest currency unit, with up to twelve decimals.</summary>
    public decimal? UnitAmountDecimal { get; set; }

    /// <summary>Last unit of the tier.</summary>
    public long? UpTo { get; set; }
}

/// <summary>Plan transform usage.</summary>
public class PlanTransformUsage : StripeEntity<PlanTransformUsage>
{
    /// <summary>Units that make one.</summary>
    public long DivideBy { get; set; }

    /// <summary>up or down.</summary>
    public string Round { get; set; }
}
