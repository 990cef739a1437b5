namespace Stripe;

/// <summary>Price transform quantity in a request.</summary>
public class PriceTransformQuantityOptions : INestedOptions
{
    /// <summary>Units that make one.</summary>
    public long? DivideBy { get; set; }

    /// <summary>up or down.</summary>
    public string Round { get; set; }
}
