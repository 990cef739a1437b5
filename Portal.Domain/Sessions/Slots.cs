using Portal.Domain.People;

namespace Portal.Domain.Sessions;

/// <summary>
/// Free slots from weekly hours, in real time: local hours become instants first and are cut into slots then, so that the hour that is
/// skipped in spring offers nothing and the hour that comes twice in autumn is offered twice. Rule <c>free-slots</c>.
/// </summary>
public static class Slots
{
    private const int StartStepMinutes = 15;

    /// <summary>All free slots, in order of time; none overlaps another or a taken one.</summary>
    public static IReadOnlyList<Slot> Free(SlotSearch search)
    {
        ArgumentNullException.ThrowIfNull(search);
        var taken = search.Taken.OrderBy(slot => slot.StartsAt).ToArray();
        return [.. Windows(search)
            .SelectMany(window => Cut(window, search.SessionMinutes))
            .Where(slot => slot.StartsAt >= search.From && slot.StartsAt < search.Until)
            .Where(slot => !taken.Any(slot.Overlaps))];
    }

    /// <summary>Whether a start is one of the free slots.</summary>
    public static bool IsFree(SlotSearch search, DateTimeOffset startsAt)
    {
        ArgumentNullException.ThrowIfNull(search);
        return Free(search with { Until = startsAt.AddMinutes(1) < search.Until ? startsAt.AddMinutes(1) : search.Until }).Any(slot => slot.StartsAt == startsAt);
    }

    /// <summary>Sessions start on the quarter of an hour: 50 minutes give a slot an hour.</summary>
    private static int StepMinutes(int sessionMinutes) => (sessionMinutes + StartStepMinutes - 1) / StartStepMinutes * StartStepMinutes;

    private static IEnumerable<Slot> Cut(Slot window, int sessionMinutes)
    {
        for (var start = window.StartsAt; start.AddMinutes(sessionMinutes) <= window.EndsAt; start = start.AddMinutes(StepMinutes(sessionMinutes)))
        {
            yield return new Slot(start, start.AddMinutes(sessionMinutes));
        }
    }

    private static List<Slot> Windows(SlotSearch search)
    {
        var zone = IanaZone.Find(search.TimeZone);
        var first = TimeZoneInfo.ConvertTime(search.From, zone).Date.AddDays(-1);
        var last = TimeZoneInfo.ConvertTime(search.Until, zone).Date;
        var windows = new List<Slot>();
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            windows.AddRange(search.Hours.Where(hours => hours.DayOfWeek == day.DayOfWeek).Select(hours => WindowOf(hours, day, zone)));
        }

        return Merge(windows.Where(window => window.StartsAt < window.EndsAt).OrderBy(window => window.StartsAt));
    }

    private static Slot WindowOf(WeeklyHours hours, DateTime day, TimeZoneInfo zone) =>
        new(IanaZone.ToUtc(day.AddMinutes(hours.StartMinute), zone), IanaZone.ToUtc(day.AddMinutes(hours.EndMinute), zone));

    /// <summary>Hours that overlap are one stretch, else their slots would overlap.</summary>
    private static List<Slot> Merge(IEnumerable<Slot> ordered)
    {
        var merged = new List<Slot>();
        foreach (var window in ordered)
        {
            if (merged.Count > 0 && window.StartsAt < merged[^1].EndsAt)
            {
                merged[^1] = merged[^1] with { EndsAt = window.EndsAt > merged[^1].EndsAt ? window.EndsAt : merged[^1].EndsAt };
            }
            else
            {
                merged.Add(window);
            }
        }

        return merged;
    }
}
