using System.Text.Json.Serialization;

namespace Stripe;

/// <summary>A span of time; several bounds may be combined.</summary>
public class DateRangeOptions : INestedOptions
{
    /// <summary>Later than, UTC.</summary>
    [JsonPropertyName("gt")]
    public DateTime? GreaterThan { get; set; }

    /// <summary>At or later than, UTC.</summary>
    [JsonPropertyName("gte")]
    public DateTime? GreaterThanOrEqual { get; set; }

    /// <summary>Earlier than, UTC.</summary>
    [JsonPropertyName("lt")]
    public DateTime? LessThan { get; set; }

    /// <summary>At or earlier than, UTC.</summary>
    [JsonPropertyName("lte")]
    public DateTime? LessThanOrEqual { get; set; }
}
