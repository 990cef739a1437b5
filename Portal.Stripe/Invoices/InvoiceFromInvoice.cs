using Stripe.Wire;

namespace Stripe;

/// <summary>Invoice from invoice.</summary>
public class InvoiceFromInvoice : StripeEntity<InvoiceFromInvoice>
{
    /// <summary>What is done, such as revision.</summary>
    public string Action { get; set; }

    /// <summary>Id of the invoice.</summary>
    [Expandable]
    public string InvoiceId { get; set; }

    /// <summary>The invoice, when expanded.</summary>
    public Invoice Invoice { get; set; }
}
