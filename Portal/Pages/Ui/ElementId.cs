using System.Globalization;

namespace Portal.Pages.Ui;

/// <summary>Ids that tie a label, a help text and an error to their element.</summary>
internal static class ElementId
{
    private static long _last;

    /// <summary>An id nobody else has in this process.</summary>
    internal static string New(string prefix) =>
        $"{prefix}-{Interlocked.Increment(ref _last).ToString("x", CultureInfo.InvariantCulture)}";
}
