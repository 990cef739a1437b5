using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Catalog;
using Portal.Domain.Subsidies;
using Portal.Payments;
using Portal.Payments.Webhooks;
using Portal.People;
using Portal.Tests.Support;
using Portal.Time;
using Stripe;
using Stripe.Checkout;
using Xunit;

namespace Portal.Tests.Payments;

/// <summary>What becomes of stored events that are unknown, too new, too early, too late, or unreadable.</summary>
public sealed class WebhookInboxTests(SharedPortal shared) : IClassFixture<SharedPortal>
{
    private TestPortal Portal => shared.Portal;

    [Fact]
    public async Task A_type_nobody_waits_for_is_kept_and_ignored_with_a_reason()
    {
        var outcome = await Sent(SignedEvents.Unimportant("evt_unknown"), "evt_unknown");
        Assert.Equal(WebhookState.Ignored, outcome.State);
        Assert.NotEmpty(outcome.Reason!);
    }

    [Theory]
    [InlineData("2020-08-27")]
    [InlineData("2019-01-01.acacia")]
    public async Task An_event_of_another_API_version_is_kept_and_parked_with_the_reason(string version)
    {
        var id = $"evt_{version}";
        var outcome = await Sent(SignedEvents.Body(id, EventTypes.CheckoutSessionExpired, new { id = "cs_1", @object = "checkout.session" }, version), id);
        Assert.Equal((WebhookState.Parked, null), (outcome.State, outcome.NextAttemptAt));
        Assert.Contains(version, outcome.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_that_fails_again_and_again_is_parked_holds_nobody_up_and_can_be_replayed()
    {
        const string id = "evt_poisoned";
        var first = await Sent(SignedEvents.Body(id, EventTypes.PaymentIntentSucceeded, new { id = "cus_1", @object = "customer" }), id);
        Assert.Equal(WebhookState.Failing, first.State);
        Assert.Equal(WebhookState.Ignored, (await Sent(SignedEvents.Unimportant("evt_behind_it"), "evt_behind_it")).State);

        await Portal.Advance(TimeSpan.FromMinutes(20));
        var parked = (await Portal.Stored(id))!.Outcome!;
        Assert.Equal((WebhookState.Parked, WebhookOutcome.MaximumAttempts), (parked.State, parked.Attempts));
        Assert.Contains("customer", parked.Reason, StringComparison.Ordinal);

        await Change(async db => (await db.WebhookOutcomes.SingleAsync(outcome => outcome.EventId == parked.EventId)).Replay(Portal.Get<PortalClock>().Now));
        await Portal.Settle();
        Assert.Equal(1, (await Portal.Stored(id))!.Outcome!.Attempts);
    }

    [Fact]
    public async Task A_payment_told_before_its_row_is_there_waits_and_is_booked_once_the_row_has_come()
    {
        var (employer, _) = await Portal.AddEmployer("Early");
        var id = await NextFundingId();
        var session = await PaidCheckout(id);
        await Portal.Settle();
        var waiting = await OnlyOutcome(session);
        Assert.Equal(WebhookState.Deferred, waiting.State);
        Assert.Contains("not here yet", waiting.Reason, StringComparison.Ordinal);

        await Order(employer.Id, id);
        await Portal.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(WebhookState.Processed, (await OnlyOutcome(session)).State);
        Assert.Equal(50_000, await Portal.Balance($"subsidy:pool:{employer.Id}"));
    }

    [Fact]
    public async Task A_payment_whose_row_comes_only_after_it_was_parked_is_booked_by_replaying_it()
    {
        var (employer, _) = await Portal.AddEmployer("Late");
        var id = await NextFundingId();
        var session = await PaidCheckout(id);
        await Portal.Advance(TimeSpan.FromMinutes(20));
        var parked = await OnlyOutcome(session);
        Assert.Equal(WebhookState.Parked, parked.State);

        await Order(employer.Id, id);
        await Change(async db => (await db.WebhookOutcomes.SingleAsync(outcome => outcome.EventId == parked.EventId)).Replay(Portal.Get<PortalClock>().Now));
        await Portal.Settle();
        Assert.Equal(WebhookState.Processed, (await OnlyOutcome(session)).State);
        Assert.Equal(50_000, await Portal.Balance($"subsidy:pool:{employer.Id}"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Told_in_the_wrong_order_that_a_page_expired_and_was_paid_the_payment_counts_once(bool expiredFirst)
    {
        var (employer, _) = await Portal.AddEmployer(expiredFirst ? "Before" : "After");
        var id = await NextFundingId();
        await Order(employer.Id, id);
        var expired = Expired($"evt_expired_{id}", id);

        if (expiredFirst) await Sent(expired, $"evt_expired_{id}");
        var session = await PaidCheckout(id);
        await Portal.Settle();
        if (!expiredFirst) await Sent(expired, $"evt_expired_{id}");

        Assert.Equal(WebhookState.Processed, (await OnlyOutcome(session)).State);
        Assert.Equal(expiredFirst ? WebhookState.Processed : WebhookState.Ignored, (await Portal.Stored($"evt_expired_{id}"))!.Outcome!.State);
        Assert.Equal(50_000, await Portal.Balance($"subsidy:pool:{employer.Id}"));
        await using var db = Portal.Db();
        Assert.Equal(FundingStatus.Paid, (await db.SubsidyFundings.SingleAsync(funding => funding.Id == id)).Status);
    }

    [Fact]
    public async Task Workers_that_take_up_the_same_events_at_once_bring_each_to_its_end_once()
    {
        var (employer, _) = await Portal.AddEmployer("Crowded");
        var fundings = new List<int>();
        for (var i = 0; i < 60; i++)
        {
            var id = await NextFundingId();
            await Order(employer.Id, id);
            fundings.Add(id);
        }

        var workers = Enumerable.Range(0, 4).Select(_ => ActivatorUtilities.CreateInstance<ProcessEvents>(Portal.Services)).ToList();
        using var told = new CancellationTokenSource();
        var working = workers.Select(worker => Task.Run(async () =>
        {
            while (await worker.Handle(CancellationToken.None) > 0 || !told.IsCancellationRequested) await Task.Yield();
        })).ToList();
        await Parallel.ForEachAsync(fundings, async (id, _) => await Portal.SendSigned(Expired($"evt_crowd_{id}", id)));
        await told.CancelAsync();
        await Task.WhenAll(working);
        workers.ForEach(worker => worker.Dispose());
        await Portal.Settle();

        // Taken up twice, the second would have found it ended and ignored it.
        await using var db = Portal.Db();
        var outcomes = await db.WebhookEvents.Where(evt => evt.StripeId.StartsWith("evt_crowd_")).Select(evt => new { evt.Outcome!.State, evt.Outcome.Attempts, evt.Outcome.Reason }).ToListAsync();
        Assert.Equal(fundings.Count, outcomes.Count);
        Assert.All(outcomes, outcome => Assert.Equal((WebhookState.Processed, 0, null), (outcome.State, outcome.Attempts, outcome.Reason)));
    }

    private static string Expired(string eventId, int fundingId) => SignedEvents.Body(eventId, EventTypes.CheckoutSessionExpired, new
    {
        id = "cs_expired", @object = "checkout.session", metadata = new { kind = StripeMark.SubsidyFunding, id = Text(fundingId) },
    });

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);

    private async Task<WebhookOutcome> Sent(string body, string eventId)
    {
        Assert.Equal(HttpStatusCode.OK, await Portal.SendSigned(body));
        await Portal.Settle();
        return (await Portal.Stored(eventId))!.Outcome!;
    }

    private Task Change(Func<PortalDb, Task> change) =>
        Portal.Get<Work>().Run(new Actor("test"), (db, _) => change(db), CancellationToken.None);

    private async Task<int> NextFundingId()
    {
        await using var db = Portal.Db();
        return 1 + (await db.SubsidyFundings.MaxAsync(funding => (int?)funding.Id) ?? 0);
    }

    private async Task Order(int employerId, int expectedId)
    {
        var funding = SubsidyFunding.Order(employerId, 50_000, 1, Portal.Get<MoneyRules>(), Portal.Get<PortalClock>().Now).Value;
        await Change(db => { db.SubsidyFundings.Add(funding); return Task.CompletedTask; });
        Assert.Equal(expectedId, funding.Id);
    }

    /// <summary>A Checkout session of $500 for a funding, paid on Stripe's page; its id.</summary>
    private async Task<string> PaidCheckout(int fundingId)
    {
        var metadata = new Dictionary<string, string> { ["kind"] = StripeMark.SubsidyFunding, ["id"] = Text(fundingId) };
        var price = new SessionLineItemPriceDataOptions
        {
            Currency = "usd", UnitAmount = 50_000, ProductData = new SessionLineItemPriceDataProductDataOptions { Name = "Budget" },
        };
        var session = await new SessionService(Portal.Get<StripeAccounts>()[StripeAccountName.Platform]).CreateAsync(new SessionCreateOptions
        {
            Mode = "payment", Metadata = metadata, PaymentIntentData = new SessionPaymentIntentDataOptions { Metadata = metadata },
            LineItems = [new SessionLineItemOptions { Quantity = 1, PriceData = price }], CustomerEmail = "billing@acme.test",
            SuccessUrl = "https://portal.test/paid", CancelUrl = "https://portal.test/left",
        });
        using var pages = new PaymentPages();
        await pages.PayByCard(session.Url);
        return session.Id;
    }

    private async Task<WebhookOutcome> OnlyOutcome(string sessionId)
    {
        await using var db = Portal.Db();
        var told = await db.WebhookEvents.AsNoTracking().Include(evt => evt.Outcome)
            .SingleAsync(evt => evt.ObjectId == sessionId && evt.Type == EventTypes.CheckoutSessionCompleted);
        return told.Outcome!;
    }
}
