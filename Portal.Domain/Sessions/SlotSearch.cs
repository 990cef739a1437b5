using Portal.Domain.People;

namespace Portal.Domain.Sessions;

/// <summary>Where to look for free slots of one therapist.</summary>
public sealed record SlotSearch
{
    /// <summary>The therapist's weekly hours.</summary>
    public required IReadOnlyCollection<WeeklyHours> Hours { get; init; }

    /// <summary>IANA zone of those hours.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Length of a session in minutes.</summary>
    public required int SessionMinutes { get; init; }

    /// <summary>What is taken already.</summary>
    public IReadOnlyCollection<Slot> Taken { get; init; } = [];

    /// <summary>First instant at which a slot may start (UTC), such as now and the lead time.</summary>
    public required DateTimeOffset From { get; init; }

    /// <summary>Instant (UTC) by which a slot must have started.</summary>
    public required DateTimeOffset Until { get; init; }
}
