using System.Globalization;

namespace Portal.Pages.EmployeePortal;

/// <summary>Addresses of single therapists and sessions in the employee portal.</summary>
public static class SessionRoutes
{
    /// <summary>A therapist's profile.</summary>
    public static string Therapist(int id) => string.Create(CultureInfo.InvariantCulture, $"{EmployeeRoutes.Therapists}/{id}");

    /// <summary>Booking with a therapist; with a start, that slot is chosen.</summary>
    public static string Book(int therapistId, DateTimeOffset? startsAt = null) =>
        $"{Therapist(therapistId)}/book" + (startsAt is { } at ? string.Create(CultureInfo.InvariantCulture, $"?at={at.ToUnixTimeSeconds()}") : "");

    /// <summary>One session.</summary>
    public static string Session(int id) => string.Create(CultureInfo.InvariantCulture, $"{EmployeeRoutes.Sessions}/{id}");

    /// <summary>One session as a calendar file.</summary>
    public static string Calendar(int id) => Session(id) + ".ics";
}
