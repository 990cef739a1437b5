namespace Stripe;

/// <summary>Charge transfer data in a request.</summary>
public class ChargeTransferDataOptions : INestedOptions
{
    /// <summary>In the currency's smallest unit.</summary>
    public long? Amount { get; set; }

    /// <summary>Free text.</summary>
    public string Description { get; set; }

    /// <summary>Id of the account that receives the money.</summary>
    public string Destination { get; set; }
}
