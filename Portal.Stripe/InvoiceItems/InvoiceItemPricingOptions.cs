namespace Stripe;

/// <summary>Invoice item pricing in a request.</summary>
public class InvoiceItemPricingOptions : INestedOptions
{
    /// <summary>Price.</summary>
    public string Price { get; set; }
}
