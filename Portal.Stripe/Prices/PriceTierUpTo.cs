namespace Stripe;

/// <summary>The last tier has no end.</summary>
public class PriceTierUpTo : StringEnum
{
    private PriceTierUpTo(string value)
        : base(value)
    {
    }

    /// <summary>Sent as <c>inf</c>.</summary>
    public static readonly PriceTierUpTo Inf = new("inf");
}
