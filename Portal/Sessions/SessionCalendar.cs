using System.Globalization;
using System.Text;

namespace Portal.Sessions;

/// <summary>A session as a calendar file (RFC 5545).</summary>
public static class SessionCalendar
{
    private const string Stamp = "yyyyMMdd'T'HHmmss'Z'";

    /// <summary>The file's text.</summary>
    public static string Of(SessionView session, Uri page)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(page);
        var booking = session.Booking;
        string[] lines =
        [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Renavest//Portal//EN", "METHOD:PUBLISH", "BEGIN:VEVENT",
            string.Create(CultureInfo.InvariantCulture, $"UID:session-{booking.Id}@{page.Host}"),
            string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{booking.Version}"),
            $"DTSTAMP:{At(booking.UpdatedAt)}", $"DTSTART:{At(booking.StartsAt)}", $"DTEND:{At(booking.EndsAt)}",
            $"SUMMARY:{Text($"Session with {session.TherapistName}")}",
            $"LOCATION:{Text(booking.MeetingUrl ?? page.ToString())}",
            $"URL:{page}",
            booking.HoldsSlot ? "STATUS:CONFIRMED" : "STATUS:CANCELLED",
            "END:VEVENT", "END:VCALENDAR",
        ];
        return string.Concat(lines.Select(line => Folded(line) + "\r\n"));
    }

    private static string At(DateTimeOffset at) => at.UtcDateTime.ToString(Stamp, CultureInfo.InvariantCulture);

    private static string Text(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>Lines are at most 75 octets; the rest follows on lines that begin with a space.</summary>
    private static string Folded(string line)
    {
        var folded = new StringBuilder();
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > 74)
            {
                folded.Append("\r\n ");
                octets = 1;
            }

            folded.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        return folded.ToString();
    }
}
