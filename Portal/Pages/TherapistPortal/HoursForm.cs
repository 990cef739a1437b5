using Portal.Domain;
using Portal.Domain.People;

namespace Portal.Pages.TherapistPortal;

/// <summary>A stretch of hours while it is typed.</summary>
public sealed class HoursStretch
{
    /// <summary>First time of the local day.</summary>
    public TimeOnly? From { get; set; }

    /// <summary>When it ends; midnight means the end of the day.</summary>
    public TimeOnly? Until { get; set; }
}

/// <summary>A week of hours while it is typed: as many stretches a day as wanted.</summary>
public sealed class HoursForm
{
    /// <summary>The days in the order of a working week.</summary>
    public static readonly IReadOnlyList<DayOfWeek> Days =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    private readonly Dictionary<DayOfWeek, List<HoursStretch>> days = Days.ToDictionary(day => day, _ => new List<HoursStretch>());

    /// <summary>Starts with what is stored.</summary>
    public HoursForm(IEnumerable<OpenHours> stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        foreach (var (day, start, end) in stored)
            days[day].Add(new HoursStretch { From = At(start), Until = At(end % WeeklyHours.DayMinutes) });
    }

    /// <summary>A day's stretches.</summary>
    public IReadOnlyList<HoursStretch> Of(DayOfWeek day) => days[day];

    /// <summary>Adds a stretch after the last one: 9 to 5 on an empty day, else an hour from an hour later.</summary>
    public void Add(DayOfWeek day)
    {
        var last = days[day].LastOrDefault()?.Until;
        days[day].Add(last is { Hour: >= 1 and <= 21 } end
            ? new HoursStretch { From = end.AddHours(1), Until = end.AddHours(2) }
            : new HoursStretch { From = new TimeOnly(9, 0), Until = new TimeOnly(17, 0) });
    }

    /// <summary>Takes a stretch away.</summary>
    public void Remove(DayOfWeek day, HoursStretch stretch) => days[day].Remove(stretch);

    /// <summary>Gives one day's hours to the other working days.</summary>
    public void CopyToWeekdays(DayOfWeek day)
    {
        foreach (var other in Days.Take(5).Where(other => other != day))
            days[other] = [.. days[day].Select(stretch => new HoursStretch { From = stretch.From, Until = stretch.Until })];
    }

    /// <summary>The hours as minutes; refused at the day where a time is missing.</summary>
    public Result<OpenHours[]> Read()
    {
        var read = new List<OpenHours>();
        foreach (var (day, stretches) in days)
            foreach (var stretch in stretches)
            {
                if (stretch is not { From: { } from, Until: { } until })
                    return new Refusal("hours_incomplete", "Give both times, or take the line away.", WeeklySchedule.FieldOf(day));
                read.Add(new OpenHours(day, Minute(from), until == TimeOnly.MinValue ? WeeklyHours.DayMinutes : Minute(until)));
            }

        return read.ToArray();
    }

    private static TimeOnly At(int minute) => new(minute / 60, minute % 60);

    private static int Minute(TimeOnly time) => (time.Hour * 60) + time.Minute;
}
