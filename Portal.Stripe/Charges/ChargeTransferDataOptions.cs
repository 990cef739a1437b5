namespace Stripe;

/// <summary>Charge transfer data in a request.</summary>
public class ChargeTransferDataOptions : INestedOptions
{
    /// <summary>Amount.</summary>
    public long? Amount { get; set; }

    /// <summary>Description.</summary>
    public string Description { get; set; }

    /// <summary>Destination.</summary>
    public string Destination { get; set; }
}
