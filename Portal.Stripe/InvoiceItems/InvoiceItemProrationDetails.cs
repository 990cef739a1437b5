using Stripe.Wire;

namespace Stripe;

/// <summary>Invoice item proration details.</summary>
public class InvoiceItemProrationDetails : StripeEntity<InvoiceItemProrationDetails>
{
    /// <summary>The lines that a proration credits.</summary>
    public InvoiceItemProrationDetailsCreditedItems CreditedItems { get; set; }

    /// <summary>Sum of each discount.</summary>
    public List<InvoiceItemProrationDetailsDiscountAmount> DiscountAmounts { get; set; }
}

/// <summary>Invoice item proration details credited items.</summary>
public class InvoiceItemProrationDetailsCreditedItems : StripeEntity<InvoiceItemProrationDetailsCreditedItems>
{
    /// <summary>Id of a pending invoice item to make the line of.</summary>
    public string InvoiceItem { get; set; }

    /// <summary>The invoice lines credited.</summary>
    public InvoiceItemProrationDetailsCreditedItemsInvoiceLineItemDetails InvoiceLineItemDetails { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}

/// <summary>Invoice item proration details credited items invoice line item details.</summary>
public class InvoiceItemProrationDetailsCreditedItemsInvoiceLineItemDetails : StripeEntity<InvoiceItemProrationDetailsCreditedItemsInvoiceLineItemDetails>
{
    /// <summary>Only those of this invoice.</summary>
    public string Invoice { get; set; }

    /// <summary>Ids of the invoice lines.</summary>
    public List<string> InvoiceLineItems { get; set; }
}

/// <summary>Invoice item proration details discount amount.</summary>
public class InvoiceItemProrationDetailsDiscountAmount : StripeEntity<InvoiceItemProrationDetailsDiscountAmount>
{
    /// <summary>In the currency's smallest unit.</summary>
    public long Amount { get; set; }

    /// <summary>Id of the discount.</summary>
    [Expandable]
    public string DiscountId { get; set; }

    /// <summary>The discount, when expanded.</summary>
    public Discount Discount { get; set; }
}
