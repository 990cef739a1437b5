using Microsoft.EntityFrameworkCore;
using Portal.Domain.Payouts;
using Portal.Ledger.Verification;
using Portal.Payments.Webhooks;
using Portal.Payouts;
using Portal.Reports;
using Portal.Tests.Sessions;
using Portal.Tests.Support;
using Stripe;
using Xunit;

namespace Portal.Tests.Payouts;

/// <summary>What a therapist pays out in their own dashboard at once, for Stripe's fee of 1.5 %, at least 50 cents.</summary>
public sealed class InstantPayoutTests
{
    [Fact]
    public async Task The_fee_is_recorded_once_beside_the_payout_and_everything_still_adds_up()
    {
        await using var world = await SessionWorld.Start();
        var payout = await PaidInstantly(world, 4_000);
        Assert.Equal([$"memo:connected:{world.TherapistId} -4000", $"memo:owner:{world.TherapistId} 4000"], await world.Entry($"{payout.Id}:created"));
        Assert.Equal([$"memo:connected:{world.TherapistId} -60", $"memo:owner:{world.TherapistId} 60"], await world.Entry($"{payout.Id}:fee"));

        await world.Portal.Advance(TimeSpan.FromHours(1));
        await ToldAgain(world.Portal);
        await using var db = world.Portal.Db();
        var recorded = await db.BankPayouts.SingleAsync(known => known.StripePayoutId == payout.Id);
        Assert.Equal((BankPayoutStatus.Paid, 4_000L, 60L, (int?)null), (recorded.Status, recorded.AmountCents, recorded.FeeCents, recorded.ItemId));
        Assert.Equal(1, await db.JournalEntries.CountAsync(entry => entry.Kind == "payout.fee"));
        await AgreesWithStripe(world);
    }

    [Fact]
    public async Task Its_therapist_sees_the_fee_wherever_the_sums_would_differ_without_it()
    {
        await using var world = await SessionWorld.Start();
        var payout = await PaidInstantly(world, 4_000);
        await world.Portal.Advance(TimeSpan.FromHours(1));
        var (payouts, person) = (world.Portal.Get<PayoutQueries>(), world.TherapistPerson);

        var row = Assert.Single((await payouts.History(new ListRequest(0, 20), person, default)).Rows);
        Assert.Equal((payout.Id, 4_000L, 60L, false), (row.StripeId, row.AmountCents, row.FeeCents, row.FromRun));
        var detail = (await payouts.Detail(row.Id, person, default))!;
        Assert.Equal((4_060L, 4_060L, 0L), (detail.TakenCents, detail.FromAccountCents, detail.TransferCents));
        var money = (await world.Portal.Get<EarningsSummaryQuery>().Summary(person, default))!;
        Assert.Equal((4_000L, 60L, 13_500L), (money.PaidCents, money.FeesCents, money.TotalCents));
        Assert.Equal("Pending, available, paid and $0.60 that Stripe took for instant payouts", Portal.Pages.TherapistPortal.EarningsWords.Total(money));
    }

    [Fact]
    public async Task When_the_payout_comes_back_Stripe_keeps_the_fee_and_so_do_the_books()
    {
        await using var world = await SessionWorld.Start();
        var payout = await PaidInstantly(world, 4_000);
        await world.Portal.FailPayout(payout.Id);
        await world.Portal.Settle();
        Assert.Equal([$"memo:connected:{world.TherapistId} 4000", $"memo:owner:{world.TherapistId} -4000"], await world.Entry($"{payout.Id}:returned"));
        await using var db = world.Portal.Db();
        Assert.Equal((BankPayoutStatus.Failed, 60L), (await db.BankPayouts.Select(known => new { known.Status, known.FeeCents }).SingleAsync()) is var known ? (known.Status, known.FeeCents) : default);
        Assert.Equal(13_500 - 60, (await world.Portal.Get<EarningsSummaryQuery>().Summary(world.TherapistPerson, default)) is { } money ? money.TotalCents - money.FeesCents : 0);
        await AgreesWithStripe(world);
    }

    [Fact]
    public async Task A_payout_that_costs_nothing_has_no_entry_of_a_fee()
    {
        await using var world = await SessionWorld.Start();
        await world.Settled();
        await world.Portal.Advance(TimeSpan.FromDays(3));
        var own = new RequestOptions { StripeAccount = await world.ConnectedAccount() };
        var payout = await new PayoutService(world.Stripe).CreateAsync(new PayoutCreateOptions { Amount = 1_000, Currency = "usd" }, own);
        await world.Portal.Settle();
        Assert.NotEmpty(await world.Entry($"{payout.Id}:created"));
        Assert.Empty(await world.Entry($"{payout.Id}:fee"));
        await new PayoutService(world.Stripe).CancelAsync(payout.Id, requestOptions: own);
        await world.Portal.Settle();
        await AgreesWithStripe(world);
    }

    /// <summary>A session is held and charged; once Stripe has released the therapist's share, they pay out of it.</summary>
    private static async Task<Payout> PaidInstantly(SessionWorld world, long cents)
    {
        await world.Settled();
        await world.Portal.Advance(TimeSpan.FromHours(50));
        var payout = await new PayoutService(world.Stripe).CreateAsync(
            new PayoutCreateOptions { Amount = cents, Currency = "usd", Method = "instant" }, new RequestOptions { StripeAccount = await world.ConnectedAccount() });
        await world.Portal.Settle();
        return payout;
    }

    /// <summary>Each event of the payout comes once more under another id.</summary>
    private static async Task ToldAgain(TestPortal portal)
    {
        await using var db = portal.Db();
        var told = await db.WebhookEvents.AsNoTracking().Where(received => received.Type.StartsWith("payout.")).ToListAsync();
        Assert.NotEmpty(told);
        foreach (var received in told)
            Assert.Equal(System.Net.HttpStatusCode.OK, await portal.SendSigned(received.Payload.Replace(received.StripeId, $"{received.StripeId}_again", StringComparison.Ordinal), "/stripe/connect-webhook"));
        await portal.Settle();
        Assert.Equal(told.Count * 2, await db.WebhookOutcomes.CountAsync(outcome => outcome.State == WebhookState.Processed && db.WebhookEvents.Any(evt => evt.Id == outcome.EventId && evt.Type.StartsWith("payout."))));
    }

    private static async Task AgreesWithStripe(SessionWorld world)
    {
        var report = await world.Portal.Get<VerifyLedger>().All(TimeSpan.FromSeconds(15), CancellationToken.None);
        foreach (var name in (string[])["connected-balances", "therapist-earnings"])
            Assert.Empty(report.Results.Single(result => result.Name == name).Finding.Offenders);
    }
}
