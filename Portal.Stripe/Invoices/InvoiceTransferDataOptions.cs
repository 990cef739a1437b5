namespace Stripe;

/// <summary>Invoice transfer data in a request.</summary>
public class InvoiceTransferDataOptions : INestedOptions
{
    /// <summary>In the currency's smallest unit.</summary>
    public long? Amount { get; set; }

    /// <summary>Id of the account that receives the money.</summary>
    public string Destination { get; set; }
}
