using Stripe.Wire;

namespace Stripe;

/// <summary>Customer invoice settings rendering options in a request.</summary>
public class CustomerInvoiceSettingsRenderingOptionsOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Whether amounts are shown with tax.</summary>
    public string AmountTaxDisplay { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Id of the template.</summary>
    public string Template { get; set; }

    AssignedValues ITracksAssignments.Assigned => assigned;
}
