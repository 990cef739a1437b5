namespace Stripe;

/// <summary>Invoice line item pricing in a request.</summary>
public class InvoiceLineItemPricingOptions : INestedOptions
{
    /// <summary>Id of the price.</summary>
    public string Price { get; set; }
}
