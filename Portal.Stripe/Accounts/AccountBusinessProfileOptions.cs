using Stripe.Wire;

namespace Stripe;

/// <summary>Account business profile in a request.</summary>
public class AccountBusinessProfileOptions : INestedOptions, ITracksAssignments
{
    private readonly AssignedValues assigned = new();

    /// <summary>Revenue of a year.</summary>
    public AccountBusinessProfileAnnualRevenueOptions AnnualRevenue { get; set; }

    /// <summary>Number of people who work there.</summary>
    public long? EstimatedWorkerCount { get; set; }

    /// <summary>Merchant category code.</summary>
    public string Mcc { get; set; }

    /// <summary>Kinds of minority ownership.</summary>
    public List<string> MinorityOwnedBusinessDesignation { get; set; }

    /// <summary>Revenue of a month.</summary>
    public AccountBusinessProfileMonthlyEstimatedRevenueOptions MonthlyEstimatedRevenue { get; set; }

    /// <summary>Full name.</summary>
    public string Name { get; set; }

    /// <summary>What is sold.</summary>
    public string ProductDescription { get; set; }

    /// <summary>Address for customers.</summary>
    public AddressOptions SupportAddress { get; set; }

    /// <summary>Where customers write.</summary>
    public string SupportEmail { get; set; }

    /// <summary>Where customers call.</summary>
    public string SupportPhone { get; set; }

    /// <summary>Where customers read.</summary>
    public string SupportUrl { get => assigned.Get<string>(); set => assigned.Set(value); }

    /// <summary>Address.</summary>
    public string Url { get; set; }

    AssignedValues ITracksAssignments.Assigned => assigned;
}
