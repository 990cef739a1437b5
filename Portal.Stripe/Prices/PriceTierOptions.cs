namespace Stripe;

/// <summary>Price tier in a request.</summary>
public class PriceTierOptions : INestedOptions
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
    public AnyOf<long?, PriceTierUpTo> UpTo { get; set; }
}
