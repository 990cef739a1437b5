using System.Collections.Immutable;

namespace Portal.Domain.People;

/// <summary>All hours of a therapist's week, checked together: stretches of one day may touch but not overlap.</summary>
public static class WeeklySchedule
{
    /// <summary>Makes the hours, in order of day and start; refused with the field of the day that is wrong.</summary>
    public static Result<ImmutableArray<WeeklyHours>> Make(int therapistId, IEnumerable<OpenHours> hours, DateTimeOffset now)
    {
        var made = ImmutableArray.CreateBuilder<WeeklyHours>();
        foreach (var (day, start, end) in hours.OrderBy(stretch => stretch.Day).ThenBy(stretch => stretch.StartMinute))
        {
            var stretch = WeeklyHours.Set(therapistId, day, start, end, now);
            if (stretch.IsRefused)
            {
                return stretch.Refusal with { Field = FieldOf(day) };
            }

            if (made.Count > 0 && made[^1].DayOfWeek == day && start < made[^1].EndMinute)
            {
                return Result.Refuse("hours_overlap", $"Two stretches on {day} overlap; let one end before the next starts.", FieldOf(day));
            }

            made.Add(stretch.Value);
        }

        return made.ToImmutable();
    }

    /// <summary>The field that a refusal about a day names.</summary>
    public static string FieldOf(DayOfWeek day) => $"hours.{day}";
}
