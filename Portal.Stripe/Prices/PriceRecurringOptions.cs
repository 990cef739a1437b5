namespace Stripe;

/// <summary>Price recurring in a request.</summary>
public class PriceRecurringOptions : INestedOptions
{
    /// <summary>Interval.</summary>
    public string Interval { get; set; }

    /// <summary>Interval count.</summary>
    public long? IntervalCount { get; set; }

    /// <summary>Meter.</summary>
    public string Meter { get; set; }

    /// <summary>Trial period days.</summary>
    public long? TrialPeriodDays { get; set; }

    /// <summary>Usage type.</summary>
    public string UsageType { get; set; }
}

/// <summary>Parameters to list price recurrings.</summary>
public class PriceRecurringListOptions : INestedOptions
{
    /// <summary>Interval.</summary>
    public string Interval { get; set; }

    /// <summary>Meter.</summary>
    public string Meter { get; set; }

    /// <summary>Usage type.</summary>
    public string UsageType { get; set; }
}
