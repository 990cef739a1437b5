namespace Stripe;

/// <summary>Invoice item pricing in a request.</summary>
public class InvoiceItemPricingOptions : INestedOptions
{
    /// <summary>Id of the price.</summary>
    public string Price { get; set; }
}
