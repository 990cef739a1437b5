using Stripe.Wire;

namespace Stripe;

/// <summary>Invoice rendering in a request.</summary>
public class InvoiceRenderingOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Whether amounts are shown with tax.</summary>
    public string AmountTaxDisplay { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Format of the PDF.</summary>
    public InvoiceRenderingPdfOptions Pdf { get; set; }

    /// <summary>Id of the template.</summary>
    public string Template { get; set; }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Invoice rendering pdf in a request.</summary>
public class InvoiceRenderingPdfOptions : INestedOptions
{
    /// <summary>a4, letter or auto.</summary>
    public string PageSize { get; set; }
}
