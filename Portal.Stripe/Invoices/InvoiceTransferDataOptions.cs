namespace Stripe;

/// <summary>Invoice transfer data in a request.</summary>
public class InvoiceTransferDataOptions : INestedOptions
{
    /// <summary>Amount.</summary>
    public long? Amount { get; set; }

    /// <summary>Destination.</summary>
    public string Destination { get; set; }
}
