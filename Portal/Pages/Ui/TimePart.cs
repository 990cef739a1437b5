namespace Portal.Pages.Ui;

/// <summary>Which part of an instant is shown.</summary>
public enum TimePart
{
    /// <summary>"Thu 19 Nov, 10:00 AM".</summary>
    DateAndTime,

    /// <summary>"Thu 19 Nov".</summary>
    Date,

    /// <summary>"10:00 AM".</summary>
    Time,
}
