namespace Stripe;

/// <summary>Invoice from invoice in a request.</summary>
public class InvoiceFromInvoiceOptions : INestedOptions
{
    /// <summary>Action.</summary>
    public string Action { get; set; }

    /// <summary>Invoice.</summary>
    public string Invoice { get; set; }
}
