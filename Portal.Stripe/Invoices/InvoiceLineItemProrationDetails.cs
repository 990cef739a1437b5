namespace Stripe;

/// <summary>Invoice line item parent invoice item details proration details.</summary>
public class InvoiceLineItemParentInvoiceItemDetailsProrationDetails : StripeEntity<InvoiceLineItemParentInvoiceItemDetailsProrationDetails>
{
    /// <summary>The lines that a proration credits.</summary>
    public InvoiceLineItemParentInvoiceItemDetailsProrationDetailsCreditedItems CreditedItems { get; set; }
}

/// <summary>Invoice line item parent invoice item details proration details credited items.</summary>
public class InvoiceLineItemParentInvoiceItemDetailsProrationDetailsCreditedItems : StripeEntity<InvoiceLineItemParentInvoiceItemDetailsProrationDetailsCreditedItems>
{
    /// <summary>Only those of this invoice.</summary>
    public string Invoice { get; set; }

    /// <summary>Ids of the invoice lines.</summary>
    public List<string> InvoiceLineItems { get; set; }
}

/// <summary>Invoice line item parent subscription item details proration details.</summary>
public class InvoiceLineItemParentSubscriptionItemDetailsProrationDetails : StripeEntity<InvoiceLineItemParentSubscriptionItemDetailsProrationDetails>
{
    /// <summary>The lines that a proration credits.</summary>
    public InvoiceLineItemParentSubscriptionItemDetailsProrationDetailsCreditedItems CreditedItems { get; set; }
}

/// <summary>Invoice line item parent subscription item details proration details credited items.</summary>
public class InvoiceLineItemParentSubscriptionItemDetailsProrationDetailsCreditedItems : StripeEntity<InvoiceLineItemParentSubscriptionItemDetailsProrationDetailsCreditedItems>
{
    /// <summary>Only those of this invoice.</summary>
    public string Invoice { get; set; }

    /// <summary>Ids of the invoice lines.</summary>
    public List<string> InvoiceLineItems { get; set; }
}
