namespace Stripe;

/// <summary>Units of recurring time.</summary>
public static class PlanIntervals
{
    /// <summary>Sent as <c>day</c>.</summary>
    public const string Day = "day";

    /// <summary>Sent as <c>month</c>.</summary>
    public const string Month = "month";

    /// <summary>Sent as <c>week</c>.</summary>
    public const string Week = "week";

    /// <summary>Sent as <c>year</c>.</summary>
    public const string Year = "year";
}
