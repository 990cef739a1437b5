namespace Portal.Domain.Sessions;

/// <summary>A stretch of time (UTC) that can be booked, or that is taken.</summary>
/// <param name="StartsAt">First instant.</param>
/// <param name="EndsAt">First instant after it.</param>
public readonly record struct Slot(DateTimeOffset StartsAt, DateTimeOffset EndsAt)
{
    /// <summary>Whether the two share any instant.</summary>
    public bool Overlaps(Slot other) => StartsAt < other.EndsAt && other.StartsAt < EndsAt;
}
