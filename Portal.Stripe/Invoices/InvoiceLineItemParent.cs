namespace Stripe;

/// <summary>Invoice line item parent.</summary>
public class InvoiceLineItemParent : StripeEntity<InvoiceLineItemParent>
{
    /// <summary>Invoice item details.</summary>
    public InvoiceLineItemParentInvoiceItemDetails InvoiceItemDetails { get; set; }

    /// <summary>Subscription item details.</summary>
    public InvoiceLineItemParentSubscriptionItemDetails SubscriptionItemDetails { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}

/// <summary>Invoice line item parent invoice item details.</summary>
public class InvoiceLineItemParentInvoiceItemDetails : StripeEntity<InvoiceLineItemParentInvoiceItemDetails>
{
    /// <summary>Invoice item.</summary>
    public string InvoiceItem { get; set; }

    /// <summary>Proration or not.</summary>
    public bool Proration { get; set; }

    /// <summary>Subscription.</summary>
    public string Subscription { get; set; }
}

/// <summary>Invoice line item parent subscription item details.</summary>
public class InvoiceLineItemParentSubscriptionItemDetails
    : StripeEntity<InvoiceLineItemParentSubscriptionItemDetails>
{
    /// <summary>Invoice item.</summary>
    public string InvoiceItem { get; set; }

    /// <summary>Proration or not.</summary>
    public bool Proration { get; set; }

    /// <summary>Subscription.</summary>
    public string Subscription { get; set; }

    /// <summary>Subscription item.</summary>
    public string SubscriptionItem { get; set; }
}
