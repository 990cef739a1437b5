namespace Stripe;

/// <summary>Invoice from invoice in a request.</summary>
public class InvoiceFromInvoiceOptions : INestedOptions
{
    /// <summary>What is done, such as revision.</summary>
    public string Action { get; set; }

    /// <summary>Id of the invoice.</summary>
    public string Invoice { get; set; }
}
