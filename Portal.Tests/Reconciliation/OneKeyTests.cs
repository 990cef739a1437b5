using Microsoft.EntityFrameworkCore;
using Portal.Credits;
using Portal.Domain;
using Portal.Domain.Credits;
using Portal.Domain.People;
using Portal.Domain.Reconciliation;
using Portal.Ledger.Verification;
using Portal.Payments.Webhooks;
using Portal.People;
using Portal.Reconciliation;
using Portal.Subsidies;
using Portal.Tests.Sessions;
using Portal.Tests.Support;
using Stripe;
using Xunit;

namespace Portal.Tests.Reconciliation;

/// <summary>One Stripe account may serve all three purposes: it is read once, and nothing is found twice or missing.</summary>
public sealed class OneKeyTests
{
    [Fact]
    public async Task Three_names_with_one_key_are_one_account_that_is_read_once_and_agrees()
    {
        await using var one = await OneKey.Start();
        var portal = one.Portal;
        using var pages = new PaymentPages();
        var world = await SessionWorld.Start(budgetCents: 0, portal: portal);
        var owner = await portal.AddMember(world.EmployerId, MemberRole.Owner, "owner@acme.test");
        var funded = await portal.Get<FundSubsidy>().Handle(new FundSubsidyCommand(50_000, Guid.NewGuid(), "https://portal.test/back"), owner, CancellationToken.None);
        await pages.PayByCard(funded.Value.Url);
        await portal.Settle();
        await world.Settled();
        var order = await PaidCredits(portal, owner, pages);
        await new PayoutService(one.Stripe).CreateAsync(new PayoutCreateOptions { Amount = 5_000, Currency = "usd" });
        await portal.Advance(TimeSpan.FromDays(6));

        Assert.Equal(CreditOrderStatus.Paid, (await Load(portal, order)).Status);
        await portal.Reconcile();
        Assert.Empty(await portal.Open());
        await using (var db = portal.Db())
        {
            Assert.Equal([StripeAccountName.Platform], await db.ReconciliationRuns.Select(run => run.Account).ToListAsync());
            Assert.Empty(await db.WebhookEvents.GroupBy(evt => evt.StripeId).Where(group => group.Count() > 1).Select(group => group.Key).ToListAsync());
            Assert.Empty(await db.WebhookOutcomes.Where(outcome => outcome.State == WebhookState.Parked || outcome.State == WebhookState.Failing).ToListAsync());
        }

        var overview = await portal.Get<ReconciliationQueries>().Overview(null, CancellationToken.None);
        var balance = Assert.Single(overview.Balances);
        Assert.Equal((0, balance.StripeCents), (balance.RemainderCents, balance.OursCents));
        Assert.Equal(await portal.Balance("stripe:platform") + await portal.Balance("stripe:credits"), balance.StripeCents);
        var report = await portal.Get<VerifyLedger>().All(TimeSpan.FromSeconds(2), CancellationToken.None);
        Assert.True(report.Holds, string.Join('\n', report.Results.Where(result => !result.Finding.Holds).Select(result => result.InShort)));
        await AForeignChargeIsOneException(one);
    }

    /// <summary>It is an exception of the account, and not one of each of its names.</summary>
    private static async Task AForeignChargeIsOneException(OneKey one)
    {
        var charge = (await new PaymentIntentService(one.Stripe).CreateAsync(new PaymentIntentCreateOptions
        {
            Amount = 4_700, Currency = "usd", PaymentMethod = "pm_card_visa", PaymentMethodTypes = ["card"], Confirm = true,
        })).LatestChargeId;
        await one.Portal.Reconcile();
        var found = await one.Portal.About(charge);
        Assert.Equal((StripeAccountName.Platform, RecordState.MissingHere), (found.Account, found.State));
        Assert.Single(await one.Portal.Open());
    }

    private static async Task<int> PaidCredits(TestPortal portal, ActingPerson owner, PaymentPages pages)
    {
        var id = (await portal.Get<OrderCredits>().Handle(new OrderCreditsCommand("1K", Guid.NewGuid()), owner, CancellationToken.None)).Value;
        await pages.PayByCard((await Load(portal, id)).HostedInvoiceUrl!);
        await portal.Settle();
        return id;
    }

    private static async Task<CreditOrder> Load(TestPortal portal, int id)
    {
        await using var db = portal.Db();
        return await db.CreditOrders.AsNoTracking().SingleAsync(order => order.Id == id);
    }
}
