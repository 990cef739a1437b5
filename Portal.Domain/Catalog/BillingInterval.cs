namespace Portal.Domain.Catalog;

/// <summary>How often a plan is billed.</summary>
public enum BillingInterval
{
    /// <summary>Every month.</summary>
    Month,

    /// <summary>Every year, at the price of ten months.</summary>
    Year,
}
