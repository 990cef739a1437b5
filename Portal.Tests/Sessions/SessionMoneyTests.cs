using Microsoft.EntityFrameworkCore;
using Portal.Domain.Catalog;
using Portal.Domain.Ledger;
using Portal.Domain.Sessions;
using Portal.Payments.Webhooks;
using Portal.Sessions;
using Xunit;

namespace Portal.Tests.Sessions;

/// <summary>The money path of a session, through the sandbox and its signed webhooks, to the cent.</summary>
public sealed class SessionMoneyTests
{
    [Fact]
    public async Task A_session_of_150_with_100_from_the_employer_pays_the_therapist_135_and_the_platform_15()
    {
        await using var world = await SessionWorld.Start();
        var id = await world.Held();
        Assert.Equal(40_000, await world.Balance(AccountCode.SubsidyPool(world.EmployerId)));
        Assert.Equal(10_000, await world.Balance(AccountCode.SubsidyReserved(id)));

        var due = (await world.Portal.Get<VerifyAttendance>().Handle(id, world.TherapistPerson, CancellationToken.None)).Value;
        Assert.Equal(36, Math.Round((due!.Value - world.Now).TotalHours));
        await world.Portal.Advance(TimeSpan.FromHours(35));
        Assert.Equal(CardPartState.Due, (await world.Booking(id)).CardPart);
        Assert.Equal(0, await world.Balance(AccountCode.RevenueSession));
        await world.Portal.Advance(TimeSpan.FromHours(2));

        var booking = await world.Booking(id);
        Assert.Equal((EmployerPartState.Sent, CardPartState.Charged), (booking.EmployerPart, booking.CardPart));
        Assert.Equal(
            ["stripe:platform 4825", "fee:stripe 175", "stripe:platform -5000", "stripe:platform 500", "revenue:session -500",
                $"memo:connected:{world.TherapistId} 4500", $"memo:owner:{world.TherapistId} -4500"],
            await world.Entry($"{booking.PaymentIntentId}:succeeded"));
        Assert.Equal(
            [$"subsidy:reserved:{id} 10000", $"payable:therapist:{world.TherapistId} -9000", "revenue:session -1000"],
            await world.Entry($"booking:{id}:subsidy"));
        Assert.Equal(
            [$"payable:therapist:{world.TherapistId} 9000", "stripe:platform -9000", $"memo:connected:{world.TherapistId} 9000", $"memo:owner:{world.TherapistId} -9000"],
            await world.Entry($"{booking.EmployerTransferId}:created"));
        Assert.Equal(0, await world.Balance(AccountCode.SubsidyReserved(id)));
        Assert.Equal(0, await world.Balance(AccountCode.PayableTherapist(world.TherapistId)));
        Assert.Equal(1_500, await world.Balance(AccountCode.RevenueSession));
        Assert.Equal(13_500, await world.StripeBalance(await world.ConnectedAccount()));
        Assert.Equal(13_500, await world.Balance(AccountCode.MemoConnected(world.TherapistId)));
        Assert.Equal(await world.StripeBalance(), await world.Balance(AccountCode.Stripe(Portal.Domain.StripeAccountName.Platform)));
    }

    [Fact]
    public async Task Every_event_of_a_settled_session_is_processed_and_replaying_them_all_changes_nothing()
    {
        await using var world = await SessionWorld.Start();
        await world.Settled();
        await using var db = world.Portal.Db();
        Assert.Empty(await db.WebhookOutcomes.Where(outcome => outcome.State != WebhookState.Processed && outcome.State != WebhookState.Ignored).ToListAsync());
        var entries = await db.JournalEntries.CountAsync();
        var revenue = await world.Balance(AccountCode.RevenueSession);

        await world.Change(async changed =>
        {
            foreach (var outcome in await changed.WebhookOutcomes.ToListAsync()) outcome.Replay(world.Now);
            return 0;
        });
        await world.Portal.Settle();

        Assert.Empty(await db.WebhookOutcomes.AsNoTracking().Where(outcome => outcome.State != WebhookState.Processed && outcome.State != WebhookState.Ignored).ToListAsync());
        Assert.Equal(entries, await db.JournalEntries.CountAsync());
        Assert.Equal(revenue, await world.Balance(AccountCode.RevenueSession));
    }

    [Fact]
    public async Task A_fully_subsidised_session_charges_no_card()
    {
        await using var world = await SessionWorld.Start(card: null, terms: new() { AmountCents = 15_000 });
        var id = await world.Settled(15_000, 0);
        var booking = await world.Booking(id);
        Assert.Equal((EmployerPartState.Sent, CardPartState.None), (booking.EmployerPart, booking.CardPart));
        Assert.Null(booking.PaymentIntentId);
        Assert.Equal(13_500, await world.StripeBalance(await world.ConnectedAccount()));
        Assert.Equal(1_500, await world.Balance(AccountCode.RevenueSession));
    }

    [Fact]
    public async Task Without_a_subsidy_the_card_pays_the_whole_price()
    {
        await using var world = await SessionWorld.Start(budgetCents: 0);
        var id = await world.Settled(0, 15_000);
        var booking = await world.Booking(id);
        Assert.Equal((EmployerPartState.None, CardPartState.Charged), (booking.EmployerPart, booking.CardPart));
        Assert.Equal(13_500, await world.StripeBalance(await world.ConnectedAccount()));
        Assert.Equal(465, await world.Balance(AccountCode.FeeStripe));
        Assert.Equal(1_500, await world.Balance(AccountCode.RevenueSession));
    }

    [Fact]
    public async Task The_employers_share_waits_as_payable_until_Stripe_releases_the_money()
    {
        await using var world = await SessionWorld.Start(fundedBy: "pm_card_visa");
        var at = (await world.Slot()).AddDays(-1);
        var id = (await world.TryBook(at)).Value;
        // The budget was paid just now and stays pending for two days; the delay is cut short so that the share is due before.
        await world.Change<int>(async db => { var booking = await db.Bookings.SingleAsync(); db.Entry(booking).Property(known => known.StartsAt).CurrentValue = world.Now.AddMinutes(-60); return 0; });
        await world.Portal.Get<VerifyAttendance>().Handle(id, world.TherapistPerson, CancellationToken.None);
        await world.Portal.Advance(TimeSpan.FromHours(37));
        var waiting = await world.Booking(id);
        Assert.Equal(EmployerPartState.WaitingForFunds, waiting.EmployerPart);
        Assert.NotNull(waiting.EmployerFundsAt);
        Assert.Equal(9_000, await world.Balance(AccountCode.PayableTherapist(world.TherapistId)));

        await world.Portal.Advance(TimeSpan.FromHours(24));
        Assert.Equal(EmployerPartState.Sent, (await world.Booking(id)).EmployerPart);
        Assert.Equal(0, await world.Balance(AccountCode.PayableTherapist(world.TherapistId)));
        Assert.Equal(13_500, await world.StripeBalance(await world.ConnectedAccount()));
    }

    [Fact]
    public async Task A_payout_run_leaves_a_share_alone_that_waits_for_its_own_transfer()
    {
        await using var world = await SessionWorld.Start(budgetCents: 0);
        var rules = world.Portal.Get<MoneyRules>();
        (rules.ChargeDelayHours, rules.PayoutMinimumCents) = (1, 100);
        var thursday = world.Now.Date.AddDays((((int)DayOfWeek.Thursday - (int)world.Now.DayOfWeek + 7) % 7) + 7).AddHours(20);
        await world.Portal.Advance(new DateTimeOffset(thursday, TimeSpan.Zero) - world.Now);
        await world.Fund(50_000, "pm_card_visa");
        var id = (await world.TryBook(await world.Slot())).Value;
        await world.Change<int>(async db => { db.Entry(await db.Bookings.SingleAsync()).Property(known => known.StartsAt).CurrentValue = world.Now.AddMinutes(-60); return 0; });
        await world.Portal.Get<VerifyAttendance>().Handle(id, world.TherapistPerson, CancellationToken.None);

        await world.Portal.Advance(TimeSpan.FromHours(24));
        Assert.Equal(EmployerPartState.WaitingForFunds, (await world.Booking(id)).EmployerPart);
        Assert.Equal(9_000, await world.Balance(AccountCode.PayableTherapist(world.TherapistId)));
        await using var db = world.Portal.Db();
        Assert.NotEmpty(await db.PayoutRuns.ToListAsync());
        Assert.DoesNotContain(await db.PayoutItems.ToListAsync(), item => item.TransferCents > 0);

        await world.Portal.Advance(TimeSpan.FromDays(3));
        Assert.Equal(EmployerPartState.Sent, (await world.Booking(id)).EmployerPart);
        Assert.Equal(0, await world.Balance(AccountCode.PayableTherapist(world.TherapistId)));
    }
}
