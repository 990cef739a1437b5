namespace Portal.Domain;

/// <summary>Time zones by their IANA name, such as <c>America/New_York</c>.</summary>
public static class IanaZone
{
    /// <summary>Whether the name is a zone this machine knows.</summary>
    public static bool IsKnown(string? name) => !string.IsNullOrWhiteSpace(name) && TimeZoneInfo.TryFindSystemTimeZoneById(name, out _);

    /// <summary>The zone of that name.</summary>
    /// <exception cref="TimeZoneNotFoundException">No such zone.</exception>
    public static TimeZoneInfo Find(string name) => TimeZoneInfo.FindSystemTimeZoneById(name);

    /// <summary>The instant (UTC) of a local time. A time skipped in spring moves on by the gap; one that comes twice in autumn is the first.</summary>
    public static DateTimeOffset ToUtc(DateTime local, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var wall = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        if (zone.IsInvalidTime(wall))
        {
            return new DateTimeOffset(wall, zone.GetUtcOffset(wall.AddHours(-3))).ToUniversalTime();
        }

        var offset = zone.IsAmbiguousTime(wall) ? zone.GetAmbiguousTimeOffsets(wall).Max() : zone.GetUtcOffset(wall);
        return new DateTimeOffset(wall, offset).ToUniversalTime();
    }

    /// <summary>A refusal where the zone is unknown; null where it is fine.</summary>
    internal static Refusal? Check(string? name) =>
        IsKnown(name) ? null : new Refusal("time_zone_unknown", $"“{name}” isn't a known time zone; choose one such as America/New_York.", "timeZone");
}
