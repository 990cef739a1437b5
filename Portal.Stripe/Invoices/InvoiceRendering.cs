namespace Stripe;

/// <summary>Invoice rendering.</summary>
public class InvoiceRendering : StripeEntity<InvoiceRendering>
{
    /// <summary>Amount tax display.</summary>
    public string AmountTaxDisplay { get; set; }

    /// <summary>Pdf.</summary>
    public InvoiceRenderingPdf Pdf { get; set; }

    /// <summary>Template.</summary>
    public string Template { get; set; }
}

/// <summary>Invoice rendering pdf.</summary>
public class InvoiceRenderingPdf : StripeEntity<InvoiceRenderingPdf>
{
    /// <summary>Page size.</summary>
    public string PageSize { get; set; }
}
