using Stripe.Wire;

namespace Stripe;

/// <summary>Invoice customer details in a request.</summary>
public class InvoiceCustomerDetailsOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Address.</summary>
    public AddressOptions Address { get => assigned.Get<AddressOptions>(); set => assigned.Set(value); }

    /// <summary>Shipping.</summary>
    public ShippingOptions Shipping { get => assigned.Get<ShippingOptions>(); set => assigned.Set(value); }

    /// <summary>Tax.</summary>
    public InvoiceCustomerDetailsTaxOptions Tax { get; set; }

    /// <summary>Tax exempt.</summary>
    public string TaxExempt { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Tax ids.</summary>
    public List<InvoiceCustomerDetailsTaxIdOptions> TaxIds { get; set; }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Invoice customer details tax in a request.</summary>
public class InvoiceCustomerDetailsTaxOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Ip address.</summary>
    public string IpAddress { get => assigned.Get<string>(); set => assigned.Set(value); }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Invoice customer details tax id in a request.</summary>
public class InvoiceCustomerDetailsTaxIdOptions : INestedOptions
{
    /// <summary>Type.</summary>
    public string Type { get; set; }

    /// <summary>Value.</summary>
    public string Value { get; set; }
}
