using System.Globalization;

namespace Portal.Pages.Ui;

/// <summary>Where and when a person reads a page: their zone and the portal's clock. Cascades to every component.</summary>
/// <param name="Zone">Zone in which instants are shown.</param>
/// <param name="Clock">Says what today is.</param>
public sealed record Viewer(TimeZoneInfo Zone, TimeProvider Clock)
{
    /// <summary>Today in the viewer's zone.</summary>
    public DateOnly Today => DateOf(Clock.GetUtcNow());

    /// <summary>The zone in words, named once on a page: "New York time".</summary>
    public string ZoneName => Zone.Id == TimeZoneInfo.Utc.Id
        ? "UTC"
        : $"{Zone.Id[(Zone.Id.LastIndexOf('/') + 1)..].Replace('_', ' ')} time";

    /// <summary>The viewer's calendar day of an instant.</summary>
    public DateOnly DateOf(DateTimeOffset at) => DateOnly.FromDateTime(Local(at).DateTime);

    /// <summary>The instant in the viewer's zone.</summary>
    public DateTimeOffset Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Zone);

    /// <summary>The UTC instant at which the viewer's clock shows this day and time; a time the change of clocks skips moves on by an hour.</summary>
    public DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        if (Zone.IsInvalidTime(local)) local = local.AddHours(1);
        return new DateTimeOffset(local, Zone.GetUtcOffset(local)).ToUniversalTime();
    }

    /// <summary>"Thu 19 Nov"; with the year when it is not this one or <paramref name="year"/> asks for it.</summary>
    public string Date(DateOnly day, bool year = false) =>
        day.ToString(year || day.Year != Today.Year ? "ddd d MMM yyyy" : "ddd d MMM", CultureInfo.InvariantCulture);

    /// <summary>The day of an instant, see <see cref="Date(DateOnly, bool)"/>.</summary>
    public string Date(DateTimeOffset at, bool year = false) => Date(DateOf(at), year);

    /// <summary>"10:00 AM".</summary>
    public string Time(DateTimeOffset at) => Local(at).ToString("h:mm tt", CultureInfo.InvariantCulture);

    /// <summary>"Thu 19 Nov, 10:00 AM".</summary>
    public string DateAndTime(DateTimeOffset at, bool year = false) => $"{Date(at, year)}, {Time(at)}";

    /// <summary>"yesterday", "today", "tomorrow", else the date.</summary>
    public string RelativeDate(DateTimeOffset at) => (DateOf(at).DayNumber - Today.DayNumber) switch
    {
        -1 => "yesterday",
        0 => "today",
        1 => "tomorrow",
        _ => Date(at),
    };

    /// <summary>"yesterday at 4:12 PM", else date and time.</summary>
    public string RelativeDateAndTime(DateTimeOffset at) =>
        Math.Abs(DateOf(at).DayNumber - Today.DayNumber) <= 1 ? $"{RelativeDate(at)} at {Time(at)}" : DateAndTime(at);
}
