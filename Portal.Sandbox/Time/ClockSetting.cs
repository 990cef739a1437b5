using System.Globalization;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Time;

/// <summary>The clock's offset as the store keeps it over a restart.</summary>
internal static class ClockSetting
{
    public static long Load(Database database) =>
        long.TryParse(database.Value<string>("SELECT value FROM settings WHERE name = 'clock_offset'"), CultureInfo.InvariantCulture, out var offset) ? offset : 0;

    public static void Save(Database database, long offsetMilliseconds) =>
        database.Run("INSERT OR REPLACE INTO settings (name, value) VALUES ('clock_offset', @0)",
            offsetMilliseconds.ToString(CultureInfo.InvariantCulture));
}
