namespace Portal.Domain;

/// <summary>The three Stripe accounts the product uses; one real account may serve all three.</summary>
public enum StripeAccountName
{
    /// <summary>Employees' plans and sessions, Connect, and employers' subsidy money.</summary>
    Platform,

    /// <summary>Employers' own plans and on-demand charges.</summary>
    Employer,

    /// <summary>Credit orders.</summary>
    Credits,
}
