using System.Globalization;

namespace Portal.Pages.TherapistPortal;

/// <summary>Addresses of the therapist portal.</summary>
public static class TherapistRoutes
{
    /// <summary>Sessions: upcoming, to verify and past.</summary>
    public const string Sessions = "/therapist/sessions";

    /// <summary>One session.</summary>
    public static string Session(int id) => string.Create(CultureInfo.InvariantCulture, $"{Sessions}/{id}");
}
