using Stripe.Wire;

namespace Stripe;

/// <summary>Invoice line item pricing.</summary>
public class InvoiceLineItemPricing : StripeEntity<InvoiceLineItemPricing>
{
    /// <summary>The price applied.</summary>
    public InvoiceLineItemPricingPriceDetails PriceDetails { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }

    /// <summary>Price of one unit in the smallest currency unit, with up to twelve decimals.</summary>
    public decimal? UnitAmountDecimal { get; set; }
}

/// <summary>Invoice line item pricing price details.</summary>
public class InvoiceLineItemPricingPriceDetails : StripeEntity<InvoiceLineItemPricingPriceDetails>
{
    /// <summary>Id of the price.</summary>
    [Expandable]
    public string PriceId { get; set; }

    /// <summary>The price, when expanded.</summary>
    public Price Price { get; set; }

    /// <summary>Id of the product.</summary>
    public string Product { get; set; }
}
