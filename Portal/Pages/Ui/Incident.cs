using System.Diagnostics;

namespace Portal.Pages.Ui;

/// <summary>The short number a person quotes when something failed; the same number stands in the log.</summary>
public static class Incident
{
    /// <summary>Six characters of the running trace, as <c>7F3A-21</c>; <paramref name="fallback"/> is cut down when nothing is traced.</summary>
    public static string Number(string? fallback = null)
    {
        var trace = Activity.Current?.TraceId.ToHexString() ?? fallback ?? Guid.NewGuid().ToString("N");
        var letters = new string([.. trace.Where(char.IsAsciiLetterOrDigit)]).ToUpperInvariant().PadLeft(6, '0');
        return $"{letters[^6..^2]}-{letters[^2..]}";
    }
}
