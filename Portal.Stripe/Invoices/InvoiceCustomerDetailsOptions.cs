using Stripe.Wire;

namespace Stripe;

/// <summary>Invoice customer details in a request.</summary>
public class InvoiceCustomerDetailsOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Postal address.</summary>
    public AddressOptions Address { get => assigned.Get<AddressOptions>(); set => assigned.Set(value); }

    /// <summary>Delivery address.</summary>
    public ShippingOptions Shipping { get => assigned.Get<ShippingOptions>(); set => assigned.Set(value); }

    /// <summary>Tax settings.</summary>
    public InvoiceCustomerDetailsTaxOptions Tax { get; set; }

    /// <summary>none, exempt or reverse.</summary>
    public string TaxExempt { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Tax numbers.</summary>
    public List<InvoiceCustomerDetailsTaxIdOptions> TaxIds { get; set; }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Invoice customer details tax in a request.</summary>
public class InvoiceCustomerDetailsTaxOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Address the payer came from.</summary>
    public string IpAddress { get => assigned.Get<string>(); set => assigned.Set(value); }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Invoice customer details tax id in a request.</summary>
public class InvoiceCustomerDetailsTaxIdOptions : INestedOptions
{
    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }

    /// <summary>Text shown.</summary>
    public string Value { get; set; }
}
