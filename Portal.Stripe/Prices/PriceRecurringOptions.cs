namespace Stripe;

/// <summary>Price recurring in a request.</summary>
public class PriceRecurringOptions : INestedOptions
{
    /// <summary>Unit of time: day, week, month or year.</summary>
    public string Interval { get; set; }

    /// <summary>Units of time between two occurrences.</summary>
    public long? IntervalCount { get; set; }

    /// <summary>Id of the meter.</summary>
    public string Meter { get; set; }

    /// <summary>Length of the trial in days.</summary>
    public long? TrialPeriodDays { get; set; }

    /// <summary>licensed or metered.</summary>
    public string UsageType { get; set; }
}

/// <summary>Parameters to list price recurrings.</summary>
public class PriceRecurringListOptions : INestedOptions
{
    /// <summary>Only those of this interval.</summary>
    public string Interval { get; set; }

    /// <summary>Only those of this meter.</summary>
    public string Meter { get; set; }

    /// <summary>Only those of this usage type.</summary>
    public string UsageType { get; set; }
}
