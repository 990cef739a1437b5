using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>Date range in a request.</summary>
public class DateRangeOptions : INestedOptions
{
    /// <summary>Greater than, UTC.</summary>
    [JsonPropertyName("gt")]
    public DateTime? GreaterThan { get; set; }

    /// <summary>Greater than or equal, UTC.</summary>
    [JsonPropertyName("gte")]
    public DateTime? GreaterThanOrEqual { get; set; }

    /// <summary>Less than, UTC.</summary>
    [JsonPropertyName("lt")]
    public DateTime? LessThan { get; set; }

    /// <summary>Less than or equal, UTC.</summary>
    [JsonPropertyName("lte")]
    public DateTime? LessThanOrEqual { get; set; }
}
