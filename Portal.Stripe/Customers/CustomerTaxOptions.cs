using Stripe.Wire;

namespace Stripe;

/// <summary>Customer tax in a request.</summary>
public class CustomerTaxOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Address the payer came from.</summary>
    public string IpAddress { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>When the tax location is checked.</summary>
    public string ValidateLocation { get; set; }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Customer tax id data in a request.</summary>
public class CustomerTaxIdDataOptions : INestedOptions
{
    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }

    /// <summary>Text shown.</summary>
    public string Value { get; set; }
}
