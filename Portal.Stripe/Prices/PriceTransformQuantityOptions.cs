namespace Stripe;

/// <summary>Price transform quantity in a request.</summary>
public class PriceTransformQuantityOptions : INestedOptions
{
    /// <summary>Divide by.</summary>
    public long? DivideBy { get; set; }

    /// <summary>Round.</summary>
    public string Round { get; set; }
}
