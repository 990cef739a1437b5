using Microsoft.EntityFrameworkCore;
using Portal.Domain.People;
using Portal.People;
using Portal.Sessions;
using Portal.Tests.Support;
using Portal.Therapists;
using Xunit;

namespace Portal.Tests.Therapists;

public sealed class ProfileTests
{
    private static readonly SaveProfileCommand Good = new(
        new TherapistProfile("Ruth Adler", "Calm with money", "Twenty years in debt advice.", "Debt", "America/Chicago"), 15_000, 50, true,
        [new(DayOfWeek.Monday, 540, 720), new(DayOfWeek.Monday, 780, 1020), new(DayOfWeek.Thursday, 600, 1440)]);

    [Fact]
    public async Task Profile_price_and_hours_are_saved_together_and_read_back()
    {
        await using var portal = await TestPortal.Start();
        var ruth = await portal.AddTherapist();
        Assert.True((await Save(portal, ruth, Good)).Value);
        var view = (await portal.Get<TherapistQueries>().Profile(ruth.Acting, default))!;
        Assert.Equal(Good.Profile, view.Profile);
        Assert.Equal((15_000, 50, true), (view.SessionPriceCents, view.SessionMinutes, view.Listed));
        Assert.Equal(Good.Hours.Order(Comparer<OpenHours>.Create((a, b) => (a.Day, a.StartMinute).CompareTo((b.Day, b.StartMinute)))),
            view.Hours.OrderBy(hours => hours.Day).ThenBy(hours => hours.StartMinute));
        Assert.Equal([false, true, true, true], view.Steps.Select(step => step.Done));
        await using var db = portal.Db();
        Assert.Equal("America/Chicago", (await db.Users.SingleAsync(user => user.Id == ruth.Acting.Id)).TimeZone);
    }

    [Fact]
    public async Task Hours_that_stay_keep_their_rows()
    {
        await using var portal = await TestPortal.Start();
        var ruth = await portal.AddTherapist();
        await Save(portal, ruth, Good);
        var before = await Hours(portal, ruth);
        await Save(portal, ruth, Good with { Hours = [Good.Hours[0], new(DayOfWeek.Friday, 540, 600)] });
        var after = await Hours(portal, ruth);
        Assert.Equal(2, after.Count);
        Assert.Equal(before.Single(row => row.StartMinute == 540).Id, after.Single(row => row.DayOfWeek == DayOfWeek.Monday).Id);
    }

    [Theory]
    [InlineData(499L, "amount_out_of_range")]
    [InlineData(100_001L, "amount_out_of_range")]
    [InlineData(null, "price_missing")]
    public async Task A_price_outside_5_to_1000_dollars_is_refused(long? cents, string code)
    {
        await using var portal = await TestPortal.Start();
        await RefusesAndKeeps(portal, Good with { SessionPriceCents = cents }, code, "price");
    }

    [Fact]
    public async Task What_cannot_be_used_is_refused_at_its_field_and_changes_nothing()
    {
        await using var portal = await TestPortal.Start();
        await RefusesAndKeeps(portal, Good with { SessionMinutes = 5 }, "length_out_of_range", "minutes");
        await RefusesAndKeeps(portal, Good with { SessionMinutes = null }, "length_missing", "minutes");
        await RefusesAndKeeps(portal, Good with { Profile = Good.Profile with { Name = " " } }, "text_too_short", "name");
        await RefusesAndKeeps(portal, Good with { Profile = Good.Profile with { Headline = new string('x', 161) } }, "text_too_long", "headline");
        await RefusesAndKeeps(portal, Good with { Profile = Good.Profile with { TimeZone = "Mars/Olympus" } }, "time_zone_unknown", "timeZone");
        await RefusesAndKeeps(portal, Good with { Hours = [new(DayOfWeek.Monday, 540, 720), new(DayOfWeek.Monday, 700, 800)] }, "hours_overlap", "hours.Monday");
        await RefusesAndKeeps(portal, Good with { Hours = [new(DayOfWeek.Sunday, 720, 540)] }, "hours_out_of_range", "hours.Sunday");
    }

    [Fact]
    public async Task Stretches_of_a_day_may_touch()
    {
        await using var portal = await TestPortal.Start();
        var ruth = await portal.AddTherapist();
        Assert.False((await Save(portal, ruth, Good with { Hours = [new(DayOfWeek.Monday, 540, 720), new(DayOfWeek.Monday, 720, 800)] })).IsRefused);
    }

    [Fact]
    public async Task An_unlisted_therapist_is_not_bookable_and_sees_why()
    {
        await using var portal = await TestPortal.Start();
        var ruth = await portal.AddBookableTherapist();
        Assert.NotNull(await portal.Get<TherapistDirectory>().Find(ruth.Id, default));
        await Save(portal, ruth, Good with { Listed = false });
        Assert.Null(await portal.Get<TherapistDirectory>().Find(ruth.Id, default));
        await using var db = portal.Db();
        Assert.Equal("therapist_not_listed", (await db.Therapists.SingleAsync()).CanBeBooked().Refusal!.Code);
        Assert.False((await portal.Get<TherapistQueries>().Home(ruth.Acting, default))!.Steps.Single(step => step.What == BookableNeed.Listed).Done);
    }

    [Fact]
    public async Task Nobody_saves_another_persons_profile()
    {
        await using var portal = await TestPortal.Start();
        var ruth = await portal.AddTherapist();
        var (_, owner) = await portal.AddEmployer();
        Assert.Equal("not_a_therapist", (await portal.Get<SaveProfile>().Handle(Good, owner, default)).Refusal!.Code);
        Assert.Equal("not_a_therapist", (await portal.Get<SaveProfile>().Handle(Good, ruth.Acting with { Role = PortalRole.Employee }, default)).Refusal!.Code);
        Assert.Null(await portal.Get<TherapistQueries>().Profile(owner, default));
    }

    private static Task<Domain.Result<bool>> Save(TestPortal portal, TestTherapist therapist, SaveProfileCommand command) =>
        portal.Get<SaveProfile>().Handle(command, therapist.Acting, default);

    private static async Task RefusesAndKeeps(TestPortal portal, SaveProfileCommand command, string code, string field)
    {
        var ruth = await portal.AddTherapist($"Ruth {Guid.NewGuid():N}");
        var refused = await Save(portal, ruth, command);
        Assert.Equal((code, field), (refused.Refusal?.Code, refused.Refusal?.Field));
        await using var db = portal.Db();
        var therapist = await db.Therapists.SingleAsync(known => known.Id == ruth.Id);
        Assert.Equal((0, "America/New_York", 0), (therapist.SessionPriceCents, therapist.TimeZone, therapist.Version));
        Assert.Empty(await Hours(portal, ruth));
    }

    private static async Task<List<WeeklyHours>> Hours(TestPortal portal, TestTherapist therapist)
    {
        await using var db = portal.Db();
        return await db.WeeklyHours.Where(stretch => stretch.TherapistId == therapist.Id).ToListAsync();
    }
}
