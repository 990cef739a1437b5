using Portal.Pages.Ui.Forms;

namespace Portal.Pages.TherapistPortal;

/// <summary>Time zones to choose from, by their IANA names.</summary>
public static class ZoneOptions
{
    private static readonly string[] First =
    [
        "America/New_York", "America/Chicago", "America/Denver", "America/Phoenix", "America/Los_Angeles", "America/Anchorage", "Pacific/Honolulu",
    ];

    private static readonly string[] Rest = [.. TimeZoneInfo.GetSystemTimeZones().Select(zone => zone.Id)
        .Where(id => id.Contains('/', StringComparison.Ordinal) && !id.StartsWith("Etc/", StringComparison.Ordinal) && !First.Contains(id))
        .Order(StringComparer.Ordinal)];

    /// <summary>Those of the United States first, then all others; a present one is always among them.</summary>
    public static IReadOnlyList<SelectOption> With(string? present)
    {
        string[] ids = [.. First, .. Rest];
        if (!string.IsNullOrEmpty(present) && !ids.Contains(present)) ids = [present, .. ids];
        return [.. ids.Select(id => new SelectOption(id, id.Replace('_', ' ')))];
    }
}
