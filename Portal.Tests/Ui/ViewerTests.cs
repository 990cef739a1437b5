using Bunit;
using Portal.Pages.Ui;
using Xunit;

namespace Portal.Tests.Ui;

public sealed class ViewerTests : UiContext
{
    [Fact]
    public void An_instant_is_shown_on_the_viewers_clock_with_the_year_only_when_it_is_another()
    {
        Assert.Equal("Thu 19 Nov, 10:00 AM", Viewer.DateAndTime(new DateTimeOffset(2026, 11, 19, 15, 0, 0, TimeSpan.Zero)));
        Assert.Equal("Thu 31 Dec, 11:30 PM", Viewer.DateAndTime(new DateTimeOffset(2027, 1, 1, 4, 30, 0, TimeSpan.Zero)));
        Assert.Equal("Sun 17 Jan 2027", Viewer.Date(new DateOnly(2027, 1, 17)));
        Assert.Equal("New York time", Viewer.ZoneName);
    }

    [Fact]
    public void Only_yesterday_today_and_tomorrow_are_relative()
    {
        Assert.Equal("yesterday at 4:12 PM", Viewer.RelativeDateAndTime(new DateTimeOffset(2026, 11, 16, 21, 12, 0, TimeSpan.Zero)));
        Assert.Equal("tomorrow", Viewer.RelativeDate(Now.AddDays(1)));
        Assert.Equal("Fri 13 Nov", Viewer.RelativeDate(Now.AddDays(-4)));
    }

    [Fact]
    public void A_chosen_day_and_time_become_the_instant_even_where_the_clocks_change()
    {
        Assert.Equal(new DateTimeOffset(2026, 11, 19, 15, 0, 0, TimeSpan.Zero), Viewer.At(new DateOnly(2026, 11, 19), new TimeOnly(10, 0)));
        Assert.Equal(new DateTimeOffset(2027, 3, 14, 7, 30, 0, TimeSpan.Zero), Viewer.At(new DateOnly(2027, 3, 14), new TimeOnly(2, 30)));
    }

    [Fact]
    public void A_time_element_carries_the_utc_instant()
    {
        var time = Render<LocalTime>(block => block.Add(time => time.At, new DateTimeOffset(2026, 11, 19, 15, 0, 0, TimeSpan.Zero)));
        Assert.Equal("2026-11-19T15:00:00Z", time.Find("time").GetAttribute("datetime"));
        Assert.Equal("Thu 19 Nov, 10:00 AM", time.Find("time").TextContent);
    }
}
