using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Domain.Payouts;
using Portal.Payments;
using Portal.Payments.Webhooks;
using Portal.People;
using Portal.Tests.Payouts;
using Portal.Tests.Support;
using Stripe;
using Xunit;

namespace Portal.Tests.Payments;

/// <summary>Events that never arrived are found in Stripe's list, of our accounts and of therapists', by themselves and when a person asks.</summary>
public sealed class EventSweepTests
{
    [Fact]
    public async Task Webhooks_of_a_therapists_account_that_were_dropped_are_found_and_bring_the_same_end()
    {
        await using var stage = await PayoutStage.Start();
        var ruth = await stage.Therapist();
        await stage.Earn(ruth, 12_000);
        await SandboxFaults.Set(stage.Portal.SandboxUrl, new { webhook_drop = 1 });
        await stage.ToFriday();
        await stage.Portal.Advance(TimeSpan.FromDays(6));
        Assert.DoesNotContain(await stage.BankPayouts(ruth), payout => payout.Status == BankPayoutStatus.Paid);

        stage.Portal.Get<EventSweepOptions>().Every = TimeSpan.FromHours(1);
        await stage.Portal.Settle();
        var payout = Assert.Single(await stage.BankPayouts(ruth));
        Assert.Equal((BankPayoutStatus.Paid, 12_000), (payout.Status, payout.AmountCents));
        await using var db = stage.Portal.Db();
        var account = await stage.Account(ruth);
        Assert.True((await db.EventWatermarks.SingleAsync(mark => mark.ConnectedAccount == account)).FoundInAll > 0);
        Assert.Equal([account], await db.WebhookEvents.Where(evt => evt.Type == "payout.paid").Select(evt => evt.ConnectedAccount).ToListAsync());
        await stage.AgreesWithStripe(ruth);
    }

    [Fact]
    public async Task Missed_events_are_looked_for_at_once_when_an_administrator_asks_and_for_nobody_else()
    {
        await using var portal = await TestPortal.Start();
        var (admin, sweep) = (await portal.AddAdmin(), portal.Get<SweepEvents>());
        Assert.Equal("sweep_is_off", (await sweep.Hurry(admin, CancellationToken.None)).Refusal?.Code);
        portal.Get<EventSweepOptions>().Every = TimeSpan.FromHours(1);
        await portal.Settle();
        await SandboxFaults.Set(portal.SandboxUrl, new { webhook_drop = 1 });
        var charged = await new PaymentIntentService(portal.Get<StripeAccounts>()[StripeAccountName.Platform]).CreateAsync(
            new PaymentIntentCreateOptions { Amount = 1_000, Currency = "usd", PaymentMethod = "pm_card_visa", PaymentMethodTypes = ["card"], Confirm = true });
        await portal.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(0, await Known(portal, charged.Id));

        foreach (var role in new[] { PortalRole.Employee, PortalRole.Employer, PortalRole.Therapist })
            Assert.Equal("not_allowed", (await sweep.Hurry(admin with { Role = role }, CancellationToken.None)).Refusal?.Code);
        await portal.Settle();
        Assert.Equal(0, await Known(portal, charged.Id));
        Assert.False((await sweep.Hurry(admin, CancellationToken.None)).IsRefused);
        await portal.Settle();
        Assert.Equal(1, await Known(portal, charged.Id));
    }

    private static async Task<int> Known(TestPortal portal, string objectId)
    {
        await using var db = portal.Db();
        return await db.WebhookEvents.CountAsync(evt => evt.ObjectId == objectId && evt.Type == "payment_intent.succeeded");
    }
}
