using Stripe.Wire;

namespace Stripe;

/// <summary>Customer tax in a request.</summary>
public class CustomerTaxOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Ip address.</summary>
    public string IpAddress { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Validate location.</summary>
    public string ValidateLocation { get; set; }

    AssignedValues ITracksAssignments.Assigned => assigned;
}

/// <summary>Customer tax id data in a request.</summary>
public class CustomerTaxIdDataOptions : INestedOptions
{
    /// <summary>Type.</summary>
    public string Type { get; set; }

    /// <summary>Value.</summary>
    public string Value { get; set; }
}
