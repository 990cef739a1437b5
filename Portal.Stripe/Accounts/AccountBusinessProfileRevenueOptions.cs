namespace Stripe;

/// <summary>Account business profile annual revenue in a request.</summary>
public class AccountBusinessProfileAnnualRevenueOptions : INestedOptions
{
    /// <summary>In the currency's smallest unit.</summary>
    public long? Amount { get; set; }

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>Last day of the year, as YYYY-MM-DD.</summary>
    public string FiscalYearEnd { get; set; }
}

/// <summary>Account business profile monthly estimated revenue in a request.</summary>
public class AccountBusinessProfileMonthlyEstimatedRevenueOptions : INestedOptions
{
    /// <summary>In the currency's smallest unit.</summary>
    public long? Amount { get; set; }

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }
}
