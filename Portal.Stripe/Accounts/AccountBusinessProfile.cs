namespace Stripe;

/// <summary>Account business profile.</summary>
public class AccountBusinessProfile : StripeEntity<AccountBusinessProfile>
{
    /// <summary>Revenue of a year.</summary>
    public AccountBusinessProfileAnnualRevenue AnnualRevenue { get; set; }

    /// <summary>Number of people who work there.</summary>
    public long? EstimatedWorkerCount { get; set; }

    /// <summary>Merchant category code.</summary>
    public string Mcc { get; set; }

    /// <summary>Revenue of a month.</summary>
    public AccountBusinessProfileMonthlyEstimatedRevenue MonthlyEstimatedRevenue { get; set; }

    /// <summary>Full name.</summary>
    public string Name { get; set; }

    /// <summary>What is sold.</summary>
    public string ProductDescription { get; set; }

    /// <summary>Address for customers.</summary>
    public Address SupportAddress { get; set; }

    /// <summary>Where customers write.</summary>
    public string SupportEmail { get; set; }

    /// <summary>Where customers call.</summary>
    public string SupportPhone { get; set; }

    /// <summary>Where customers read.</summary>
    public string SupportUrl { get; set; }

    /// <summary>Address.</summary>
    public string Url { get; set; }
}
