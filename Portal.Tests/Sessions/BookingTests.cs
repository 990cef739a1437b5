using Microsoft.EntityFrameworkCore;
using Portal.Domain.Ledger;
using Portal.Domain.Sessions;
using Portal.Sessions;
using Xunit;

namespace Portal.Tests.Sessions;

/// <summary>Booking, cancelling and missing a session: who gets the time, and what the employer's reserve does.</summary>
public sealed class BookingTests
{
    [Fact]
    public async Task Ten_people_who_want_one_slot_at_once_book_it_once()
    {
        await using var world = await SessionWorld.Start();
        var at = await world.Slot();
        var people = await Task.WhenAll(Enumerable.Range(0, 10).Select(async number =>
        {
            var person = world.Colleague with { Id = 500 + number };
            await world.AddMember(person, $"p{number}@acme.test");
            return person;
        }));
        await world.Change(async db =>
        {
            // Fully paid by the employer, so that nobody needs a card.
            (await db.SubsidyProgrammes.SingleAsync()).Change(new() { AmountCents = 15_000 }, world.Now);
            return 0;
        });

        var booked = await Task.WhenAll(people.Select(person => Task.Run(() => world.TryBook(at, person, 15_000, 0))));

        Assert.Single(booked, result => !result.IsRefused);
        Assert.All(booked.Where(result => result.IsRefused), result => Assert.Equal(BookSession.SlotTaken, result.Refusal!.Code));
        await using var db = world.Portal.Db();
        Assert.Equal(1, await db.Bookings.CountAsync());
        Assert.Equal(35_000, await world.Balance(AccountCode.SubsidyPool(world.EmployerId)));
    }

    [Fact]
    public async Task A_double_click_books_and_reserves_once()
    {
        await using var world = await SessionWorld.Start();
        var at = await world.Slot();
        var clicks = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => world.TryBook(at))));
        Assert.Single(clicks.Select(click => click.Value).Distinct());
        Assert.Equal(40_000, await world.Balance(AccountCode.SubsidyPool(world.EmployerId)));
    }

    [Fact]
    public async Task A_price_that_changed_since_it_was_shown_is_asked_again()
    {
        await using var world = await SessionWorld.Start();
        var at = await world.Slot();
        await world.Change(async db => { (await db.SubsidyProgrammes.SingleAsync()).Change(new() { AmountCents = 6_000 }, world.Now); return 0; });
        Assert.Equal(BookSession.PriceChanged, (await world.TryBook(at)).Refusal!.Code);
        Assert.False((await world.TryBook(at, null, 6_000, 9_000)).IsRefused);
        Assert.Equal(44_000, await world.Balance(AccountCode.SubsidyPool(world.EmployerId)));
    }

    [Fact]
    public async Task An_empty_budget_leaves_the_whole_price_to_the_employee_who_is_asked_first()
    {
        await using var world = await SessionWorld.Start(budgetCents: 0);
        var at = await world.Slot();
        Assert.Equal(BookSession.PriceChanged, (await world.TryBook(at)).Refusal!.Code);
        var id = (await world.TryBook(at, null, 0, 15_000)).Value;
        Assert.Equal(EmployerPartState.None, (await world.Booking(id)).EmployerPart);
    }

    [Fact]
    public async Task Without_a_card_nothing_that_costs_the_employee_is_booked()
    {
        await using var world = await SessionWorld.Start(card: null);
        Assert.Equal(BookSession.NoCard, (await world.TryBook(await world.Slot())).Refusal!.Code);
        Assert.Equal(50_000, await world.Balance(AccountCode.SubsidyPool(world.EmployerId)));
    }

    [Theory]
    [InlineData(-48)]
    [InlineData(24 * 90)]
    public async Task A_time_that_is_not_offered_is_refused(int hours)
    {
        await using var world = await SessionWorld.Start();
        Assert.Equal("slot_not_offered", (await world.TryBook((await world.Slot()).AddHours(hours))).Refusal!.Code);
    }

    [Fact]
    public async Task A_therapist_whose_payment_account_is_not_set_up_cannot_be_booked()
    {
        await using var world = await SessionWorld.Start();
        var at = await world.Slot();
        await world.Change(async db => { (await db.Therapists.SingleAsync()).AccountChanged(new(false, false, false, ["external_account"]), world.Now, world.Now); return 0; });
        Assert.Equal("therapist_not_onboarded", (await world.TryBook(at)).Refusal!.Code);
    }

    [Fact]
    public async Task Cancelling_in_time_is_free_and_gives_the_whole_reserve_back()
    {
        await using var world = await SessionWorld.Start();
        var id = (await world.TryBook(await world.Slot())).Value;
        var cancelled = await world.Portal.Get<CancelSession>().Handle(new SessionToCancel(id, 0), world.Employee, CancellationToken.None);
        Assert.False(cancelled.Value.IsLate);
        Assert.Equal(50_000, await world.Balance(AccountCode.SubsidyPool(world.EmployerId)));
        Assert.Equal(0, await world.Balance(AccountCode.SubsidyReserved(id)));
        Assert.False((await world.TryBook((await world.Booking(id)).StartsAt)).IsRefused);
    }

    [Fact]
    public async Task Cancelling_late_takes_half_of_each_share_36_hours_later_and_releases_the_rest()
    {
        await using var world = await SessionWorld.Start();
        var at = await world.Slot();
        var id = (await world.TryBook(at)).Value;
        await world.Portal.Advance(at.AddHours(-3) - world.Now);
        var cancel = world.Portal.Get<CancelSession>();
        Assert.Equal("fee_changed", (await cancel.Handle(new SessionToCancel(id, 0), world.Employee, CancellationToken.None)).Refusal!.Code);
        Assert.False((await cancel.Handle(new SessionToCancel(id, 7_500), world.Employee, CancellationToken.None)).IsRefused);
        Assert.Equal(45_000, await world.Balance(AccountCode.SubsidyPool(world.EmployerId)));

        await world.Portal.Advance(TimeSpan.FromHours(37));
        var booking = await world.Booking(id);
        Assert.Equal((EmployerPartState.Sent, CardPartState.Charged), (booking.EmployerPart, booking.CardPart));
        Assert.Equal(6_750, await world.StripeBalance(await world.ConnectedAccount()));
        Assert.Equal(750, await world.Balance(AccountCode.RevenueSession));
    }

    [Fact]
    public async Task A_no_show_takes_the_card_share_and_spares_the_budget_where_the_programme_says_so()
    {
        await using var world = await SessionWorld.Start(terms: new() { AmountCents = 10_000, UsedForMissedSessions = false });
        var id = await world.Held();
        Assert.False((await world.Portal.Get<MarkNoShow>().Handle(id, world.TherapistPerson, CancellationToken.None)).IsRefused);
        await world.Portal.Advance(TimeSpan.FromHours(37));
        var booking = await world.Booking(id);
        Assert.Equal((EmployerPartState.Released, CardPartState.Charged), (booking.EmployerPart, booking.CardPart));
        Assert.Equal(50_000, await world.Balance(AccountCode.SubsidyPool(world.EmployerId)));
        Assert.Equal(4_500, await world.StripeBalance(await world.ConnectedAccount()));
    }

    [Fact]
    public async Task Nobody_touches_a_session_that_is_not_theirs()
    {
        await using var world = await SessionWorld.Start();
        var id = await world.Held();
        var stranger = world.TherapistPerson with { Id = 999 };
        Assert.Equal("session_not_found", (await world.Portal.Get<VerifyAttendance>().Handle(id, stranger, CancellationToken.None)).Refusal!.Code);
        Assert.Equal("session_not_found", (await world.Portal.Get<MarkNoShow>().Handle(id, world.Employee, CancellationToken.None)).Refusal!.Code);
        Assert.Equal("session_not_found", (await world.Portal.Get<SetMeetingLink>().Handle(id, "https://meet.test/a", stranger, CancellationToken.None)).Refusal!.Code);
        Assert.Equal("session_not_found", (await world.Portal.Get<CancelSession>().Handle(new SessionToCancel(id, 0), world.Colleague, CancellationToken.None)).Refusal!.Code);
        Assert.Equal("session_not_found", (await world.Portal.Get<PaySession>().Handle(id, "https://portal.test", world.Colleague, CancellationToken.None)).Refusal!.Code);
        Assert.Equal("session_not_found", (await world.Portal.Get<RefundSession>().Handle(new RefundToMake(id, 100, "A mistake", 0), world.Employee, CancellationToken.None)).Refusal!.Code);
        Assert.Equal(BookingState.Booked, (await world.Booking(id)).State);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("meet.test/abc")]
    [InlineData("http://meet.test/abc")]
    [InlineData("javascript:alert(1)")]
    public async Task A_meeting_link_must_be_a_whole_https_address(string? link)
    {
        await using var world = await SessionWorld.Start();
        var id = (await world.TryBook(await world.Slot())).Value;
        Assert.Equal("link", (await world.Portal.Get<SetMeetingLink>().Handle(id, link, world.TherapistPerson, CancellationToken.None)).Refusal!.Field);
        Assert.False((await world.Portal.Get<SetMeetingLink>().Handle(id, " https://meet.test/abc ", world.TherapistPerson, CancellationToken.None)).IsRefused);
        Assert.Equal("https://meet.test/abc", (await world.Booking(id)).MeetingUrl);
    }
}
