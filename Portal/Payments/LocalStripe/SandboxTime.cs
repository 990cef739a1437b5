using System.Text.Json.Serialization;

namespace Portal.Payments.LocalStripe;

/// <summary>What the sandbox's clock says, in Unix seconds.</summary>
/// <param name="OffsetSeconds">How far it is from the machine's clock.</param>
/// <param name="NextDueSeconds">When something happens in it next; null when nothing waits.</param>
/// <param name="NowSeconds">What it shows.</param>
/// <param name="Instance">Names the sandbox's data, whatever its port.</param>
public sealed record SandboxTime(
    [property: JsonPropertyName("offset_seconds")] long OffsetSeconds,
    [property: JsonPropertyName("next_due")] long? NextDueSeconds,
    [property: JsonPropertyName("now")] long NowSeconds,
    [property: JsonPropertyName("instance")] string Instance)
{
    /// <summary>How far it is from the machine's clock.</summary>
    public TimeSpan Offset => TimeSpan.FromSeconds(OffsetSeconds);

    /// <summary>When something happens in it next (UTC).</summary>
    public DateTimeOffset? NextDue => NextDueSeconds is { } seconds ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;

    /// <summary>What it shows (UTC).</summary>
    [JsonIgnore]
    public DateTimeOffset Now => DateTimeOffset.FromUnixTimeSeconds(NowSeconds);
}
