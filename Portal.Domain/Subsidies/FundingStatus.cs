namespace Portal.Domain.Subsidies;

/// <summary>Where a subsidy funding stands.</summary>
public enum FundingStatus
{
    /// <summary>Ordered, not paid.</summary>
    Pending,

    /// <summary>Paid; the money is in the budget.</summary>
    Paid,

    /// <summary>Checkout ran out of time or the payment failed.</summary>
    Expired,
}
