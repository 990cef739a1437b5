using Stripe.Wire;

namespace Stripe;

/// <summary>Invoice line item pricing.</summary>
public class InvoiceLineItemPricing : StripeEntity<InvoiceLineItemPricing>
{
    /// <summary>Price details.</summary>
    public InvoiceLineItemPricingPriceDetails PriceDetails { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }

    /// <summary>Unit amount decimal.</summary>
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

    /// <summary>Product.</summary>
    public string Product { get; set; }
}
