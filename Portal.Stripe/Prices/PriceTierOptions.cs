namespace Stripe;

/// <summary>Price tier in a request.</summary>
public class PriceTierOptions : INestedOptions
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
    public AnyOf<long?, PriceTierUpTo> UpTo { get; set; }
}
