using Stripe.Wire;

namespace Stripe;

/// <summary>Account business profile in a request.</summary>
public class AccountBusinessProfileOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Mcc.</summary>
    public string Mcc { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; }

    /// <summary>Product description.</summary>
    public string ProductDescription { get; set; }

    /// <summary>Support address.</summary>
    public AddressOptions SupportAddress { get; set; }

    /// <summary>Support email.</summary>
    public string SupportEmail { get; set; }

    /// <summary>Support phone.</summary>
    public string SupportPhone { get; set; }

    /// <summary>Support url.</summary>
    public string SupportUrl { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Url.</summary>
    public string Url { get; set; }

    AssignedValues ITracksAssignments.Assigned => assigned;
}
