using Portal.Domain;
using Xunit;

namespace Portal.Tests.Sessions;

public sealed class IanaZoneTests
{
    private static readonly TimeZoneInfo NewYork = IanaZone.Find("America/New_York");

    [Theory]
    [InlineData("2026-11-19T10:00:00", "2026-11-19T15:00:00Z")]
    [InlineData("2026-07-19T10:00:00", "2026-07-19T14:00:00Z")]
    [InlineData("2026-03-08T02:30:00", "2026-03-08T07:30:00Z")]
    [InlineData("2026-11-01T01:30:00", "2026-11-01T05:30:00Z")]
    public void A_local_time_is_one_instant_also_when_it_is_skipped_or_comes_twice(string local, string utc) => Assert.Equal(
        DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture),
        IanaZone.ToUtc(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture), NewYork));

    [Theory]
    [InlineData("America/New_York", true)]
    [InlineData("Mars/Olympus", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_zone_is_known_by_its_name(string? name, bool known) => Assert.Equal(known, IanaZone.IsKnown(name));
}
