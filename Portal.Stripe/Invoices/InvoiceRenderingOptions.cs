using Stripe.Wire;

namespace Stripe;

/// <summary>Invoice rendering in a request.</summary>
public class InvoiceRenderingOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Amount tax display.</summary>
    public string AmountTaxDisplay { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Pdf.</summary>
    public InvoiceRenderingPdfOptions Pdf { get; set; }

    /// <summary>Template.</summary>
    public string Template { get; set; }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Invoice rendering pdf in a request.</summary>
public class InvoiceRenderingPdfOptions : INestedOptions
{
    /// <summary>Page size.</summary>
    public string PageSize { get; set; }
}
