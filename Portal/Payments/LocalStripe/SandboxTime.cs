using System.Text.Json.Serialization;

namespace Portal.Payments.LocalStripe;

/// <summary>What the sandbox's clock says, in Unix seconds.</summary>
/// <param name="OffsetSeconds">How far it is from the machine's clock.</param>
/// <param name="NextDueSeconds">When something happens in it next; null when nothing waits.</param>
public sealed record SandboxTime(
    [property: JsonPropertyName("offset_seconds")] long OffsetSeconds,
    [property: JsonPropertyName("next_due")] long? NextDueSeconds)
{
    /// <summary>How far it is from the machine's clock.</summary>
    public TimeSpan Offset => TimeSpan.FromSeconds(OffsetSeconds);

    /// <summary>When something happens in it next (UTC).</summary>
    public DateTimeOffset? NextDue => NextDueSeconds is { } seconds ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;
}
