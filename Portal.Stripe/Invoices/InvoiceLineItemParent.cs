namespace Stripe;

/// <summary>Invoice line item parent.</summary>
public class InvoiceLineItemParent : StripeEntity<InvoiceLineItemParent>
{
    /// <summary>The invoice item it came from.</summary>
    public InvoiceLineItemParentInvoiceItemDetails InvoiceItemDetails { get; set; }

    /// <summary>The subscription item it came from.</summary>
    public InvoiceLineItemParentSubscriptionItemDetails SubscriptionItemDetails { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }
}

/// <summary>Invoice line item parent invoice item details.</summary>
public class InvoiceLineItemParentInvoiceItemDetails : StripeEntity<InvoiceLineItemParentInvoiceItemDetails>
{
    /// <summary>Id of the invoice item.</summary>
    public string InvoiceItem { get; set; }

    /// <summary>Whether it adjusts an earlier charge.</summary>
    public bool Proration { get; set; }

    /// <summary>What it prorates.</summary>
    public InvoiceLineItemParentInvoiceItemDetailsProrationDetails ProrationDetails { get; set; }

    /// <summary>Id of the subscription.</summary>
    public string Subscription { get; set; }
}

/// <summary>Invoice line item parent subscription item details.</summary>
public class InvoiceLineItemParentSubscriptionItemDetails
    : StripeEntity<InvoiceLineItemParentSubscriptionItemDetails>
{
    /// <summary>Id of the invoice item.</summary>
    public string InvoiceItem { get; set; }

    /// <summary>Whether it adjusts an earlier charge.</summary>
    public bool Proration { get; set; }

    /// <summary>What it prorates.</summary>
    public InvoiceLineItemParentSubscriptionItemDetailsProrationDetails ProrationDetails { get; set; }

    /// <summary>Id of the subscription.</summary>
    public string Subscription { get; set; }

    /// <summary>Id of the subscription item.</summary>
    public string SubscriptionItem { get; set; }
}
