namespace Portal.Domain.People;

/// <summary>A stretch of a weekday as it was typed, in minutes of the local day.</summary>
/// <param name="Day">Which day.</param>
/// <param name="StartMinute">First minute, from 0.</param>
/// <param name="EndMinute">Minute at which it ends, up to 1440.</param>
public readonly record struct OpenHours(DayOfWeek Day, int StartMinute, int EndMinute);
