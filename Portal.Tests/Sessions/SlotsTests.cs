using FsCheck;
using FsCheck.Fluent;
using Portal.Domain.People;
using Portal.Domain.Sessions;
using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests.Sessions;

public sealed class SlotsTests
{
    private const string NewYork = "America/New_York";
    private static readonly DateTimeOffset Monday = new(2026, 11, 16, 0, 0, 0, TimeSpan.Zero);

    private static Gen<SlotSearch> Searches =>
        from zone in Gen.Elements(NewYork, "Europe/Berlin", "Australia/Lord_Howe", "Asia/Kolkata", "UTC")
        from minutes in Gen.Elements(30, 45, 50, 60, 90)
        from day in Gen.Choose(0, 364)
        from starts in Gen.Choose(0, 1_380).ListOf()
        from taken in Gen.Choose(0, 10_000).ListOf()
        let start = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddDays(day)
        select new SlotSearch
        {
            Hours = [.. starts.Select((minute, index) => Hours((DayOfWeek)(index % 7), minute, Math.Min(1_440, minute + 60 + (index * 37))))],
            TimeZone = zone,
            SessionMinutes = minutes,
            Taken = [.. taken.Select(offset => new Slot(start.AddMinutes(offset), start.AddMinutes(offset + 50)))],
            From = start,
            Until = start.AddDays(7),
        };

    [Fact]
    public void Hours_are_cut_into_sessions_that_start_on_the_quarter()
    {
        var slots = Slots.Free(Search(NewYork, Monday, 1, Hours(DayOfWeek.Monday, 9 * 60, 12 * 60)));
        Assert.Equal([At(16, 14), At(16, 15), At(16, 16)], slots.Select(slot => slot.StartsAt));
        Assert.All(slots, slot => Assert.Equal(TimeSpan.FromMinutes(50), slot.EndsAt - slot.StartsAt));
    }

    [Fact]
    public void A_taken_slot_and_one_before_the_lead_time_are_not_offered()
    {
        var search = Search(NewYork, Monday, 1, Hours(DayOfWeek.Monday, 9 * 60, 12 * 60)) with { Taken = [new Slot(At(16, 15), At(16, 15).AddMinutes(50))] };
        Assert.Equal([At(16, 14), At(16, 16)], Slots.Free(search).Select(slot => slot.StartsAt));
        Assert.Equal([At(16, 16)], Slots.Free(search with { From = At(16, 14).AddMinutes(1) }).Select(slot => slot.StartsAt));
        Assert.True(Slots.IsFree(search, At(16, 14)));
        Assert.False(Slots.IsFree(search, At(16, 15)));
        Assert.False(Slots.IsFree(search, At(16, 14).AddMinutes(15)));
    }

    [Fact]
    public void The_hour_skipped_in_spring_is_not_offered()
    {
        var slots = Slots.Free(Search(NewYork, new DateTimeOffset(2026, 3, 8, 0, 0, 0, TimeSpan.Zero), 1, Hours(DayOfWeek.Sunday, 60, 4 * 60), 60));
        Assert.Equal([6, 7], slots.Select(slot => slot.StartsAt.Hour));
    }

    [Fact]
    public void The_hour_that_comes_twice_in_autumn_is_offered_twice()
    {
        var slots = Slots.Free(Search(NewYork, new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero), 1, Hours(DayOfWeek.Sunday, 0, 3 * 60), 60));
        Assert.Equal([4, 5, 6, 7], slots.Select(slot => slot.StartsAt.Hour));
    }

    [Fact]
    public void The_local_hour_stays_the_same_when_the_clock_changes()
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(NewYork);
        var slots = Slots.Free(Search(NewYork, new DateTimeOffset(2026, 10, 26, 0, 0, 0, TimeSpan.Zero), 14, Hours(DayOfWeek.Tuesday, 9 * 60, 10 * 60), 60));
        Assert.Equal(2, slots.Count);
        Assert.All(slots, slot => Assert.Equal(9, TimeZoneInfo.ConvertTime(slot.StartsAt, zone).Hour));
    }

    [Fact]
    public void Free_slots_never_overlap_each_other_or_what_is_taken() => Law.Holds(Searches, search =>
    {
        var slots = Slots.Free(search);
        return slots.Zip(slots.Skip(1)).All(pair => pair.First.EndsAt <= pair.Second.StartsAt) && !slots.Any(slot => search.Taken.Any(slot.Overlaps));
    });

    [Fact]
    public void Every_slot_has_its_full_length_within_the_range() => Law.Holds(Searches, search => Slots.Free(search).All(slot =>
        slot.EndsAt - slot.StartsAt == TimeSpan.FromMinutes(search.SessionMinutes) && slot.StartsAt >= search.From && slot.StartsAt < search.Until));

    [Fact]
    public void Every_slot_starts_within_the_therapists_hours() => Law.Holds(Searches, search =>
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(search.TimeZone);
        return Slots.Free(search).Select(slot => TimeZoneInfo.ConvertTime(slot.StartsAt, zone)).All(local => search.Hours.Any(hours =>
            hours.DayOfWeek == local.DayOfWeek && local.TimeOfDay.TotalMinutes >= hours.StartMinute && local.TimeOfDay.TotalMinutes < hours.EndMinute));
    });

    private static DateTimeOffset At(int day, int hour) => new(2026, 11, day, hour, 0, 0, TimeSpan.Zero);

    private static WeeklyHours Hours(DayOfWeek day, int start, int end) => WeeklyHours.Set(2, day, start, end, Monday).Value;

    private static SlotSearch Search(string zone, DateTimeOffset from, int days, WeeklyHours hours, int minutes = 50) =>
        new() { Hours = [hours], TimeZone = zone, SessionMinutes = minutes, From = from, Until = from.AddDays(days) };
}
