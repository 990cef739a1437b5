namespace Stripe;

/// <summary>Invoice rendering.</summary>
public class InvoiceRendering : StripeEntity<InvoiceRendering>
{
    /// <summary>Whether amounts are shown with tax.</summary>
    public string AmountTaxDisplay { get; set; }

    /// <summary>Format of the PDF.</summary>
    public InvoiceRenderingPdf Pdf { get; set; }

    /// <summary>Id of the template.</summary>
    public string Template { get; set; }
}

/// <summary>Invoice rendering pdf.</summary>
public class InvoiceRenderingPdf : StripeEntity<InvoiceRenderingPdf>
{
    /// <summary>a4, letter or auto.</summary>
    public string PageSize { get; set; }
}
