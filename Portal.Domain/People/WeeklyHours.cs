namespace Portal.Domain.People;

/// <summary>A stretch of a weekday on which a therapist takes sessions, in the therapist's own time zone.</summary>
public sealed class WeeklyHours : Entity
{
    /// <summary>Minutes in a day.</summary>
    public const int DayMinutes = 24 * 60;

    private WeeklyHours() { }

    private WeeklyHours(int therapistId, DayOfWeek dayOfWeek, int startMinute, int endMinute, DateTimeOffset now)
        : base(now)
    {
        TherapistId = therapistId;
        DayOfWeek = dayOfWeek;
        StartMinute = startMinute;
        EndMinute = endMinute;
    }

    /// <summary>Whose hours.</summary>
    public int TherapistId { get; private set; }

    /// <summary>Which day.</summary>
    public DayOfWeek DayOfWeek { get; private set; }

    /// <summary>First minute of the local day, from 0.</summary>
    public int StartMinute { get; private set; }

    /// <summary>Minute of the local day at which it ends, up to 1440.</summary>
    public int EndMinute { get; private set; }

    /// <summary>Sets a stretch of at least 15 minutes within one day.</summary>
    public static Result<WeeklyHours> Set(int therapistId, DayOfWeek dayOfWeek, int startMinute, int endMinute, DateTimeOffset now)
    {
        if (!Enum.IsDefined(dayOfWeek))
        {
            return Result.Refuse("day_unknown", "Choose a day of the week.", "day");
        }

        return startMinute < 0 || endMinute > DayMinutes || endMinute - startMinute < 15
            ? Result.Refuse("hours_out_of_range", "Hours must start before they end, within one day, and last 15 minutes or more.", "hours")
            : new WeeklyHours(therapistId, dayOfWeek, startMinute, endMinute, now);
    }
}
