using Stripe.Wire;

namespace Stripe;

/// <summary>Invoice line item discount amount.</summary>
public class InvoiceLineItemDiscountAmount : StripeEntity<InvoiceLineItemDiscountAmount>
{
    /// <summary>In the currency's smallest unit.</summary>
    public long Amount { get; set; }

    /// <summary>Id of the discount.</summary>
    [Expandable]
    public string DiscountId { get; set; }

    /// <summary>The discount, when expanded.</summary>
    public Discount Discount { get; set; }
}
