using Microsoft.EntityFrameworkCore;
using Portal.Domain.Catalog;
using Portal.Domain.People;
using Portal.Domain.Subscriptions;
using Portal.People;
using Portal.Subscriptions;
using Portal.Tests.Support;
using Stripe;
using Xunit;

namespace Portal.Tests.Subscriptions;

public sealed class StartPlanTests
{
    [Fact]
    public async Task A_plan_starts_on_the_hosted_page_with_the_card_first_and_a_trial_of_fourteen_days()
    {
        await using var scene = await PlanScene.Start();
        var page = await scene.Order();
        await scene.FillCard(page);

        var plan = await scene.Plan();
        Assert.Equal((PlanSubscriptionStatus.Trialing, "starter", BillingInterval.Month), (plan.Status, plan.PlanCode, plan.Interval));
        Assert.Equal(14, Math.Round((plan.TrialEndsAt!.Value - scene.Now).TotalDays, 2));
        await using var db = scene.Portal.Db();
        var card = await db.PaymentCards.SingleAsync();
        Assert.Equal(("visa", "4242", true), (card.Brand, card.Last4, card.IsDefault));
        Assert.Equal(0, await db.JournalEntries.CountAsync(entry => entry.Kind.StartsWith("plan.")));

        await scene.Portal.Advance(TimeSpan.FromDays(14.1));
        Assert.Equal((PlanInvoiceStatus.Paid, 1700), (await scene.Invoices()).Select(invoice => (invoice.Status, invoice.CardPaidCents)).Single());
    }

    [Fact]
    public async Task Asking_twice_at_once_opens_one_checkout_and_one_plan()
    {
        await using var scene = await PlanScene.Start();
        var asked = await Task.WhenAll(scene.TryOrder(), scene.TryOrder());
        Assert.Contains(asked, result => !result.IsRefused);
        var again = await scene.Order();
        Assert.All(asked.Where(result => !result.IsRefused), result => Assert.Equal(again, result.Value));
        await using var db = scene.Portal.Db();
        Assert.Equal(1, await db.PlanSubscriptions.CountAsync());
        Assert.Single((await new Stripe.Checkout.SessionService(scene.Stripe).ListAsync()).Data);
    }

    [Fact]
    public async Task Choosing_another_plan_closes_the_checkout_that_was_left_open()
    {
        await using var scene = await PlanScene.Start();
        await scene.Order();
        var core = await scene.Order("core", 3900);
        await scene.FillCard(core);
        await using var db = scene.Portal.Db();
        var plans = await db.PlanSubscriptions.OrderBy(plan => plan.Id).Select(plan => new { plan.PlanCode, plan.Status }).ToListAsync();
        Assert.Equal([("starter", PlanSubscriptionStatus.Expired), ("core", PlanSubscriptionStatus.Trialing)], plans.Select(plan => (plan.PlanCode, plan.Status)));
    }

    [Fact]
    public async Task A_second_plan_is_refused_while_one_runs()
    {
        await using var scene = await PlanScene.Start();
        await scene.Trial();
        var refused = await scene.TryOrder();
        Assert.Equal("plan_runs", refused.Refusal!.Code);
        Assert.Contains("Starter", refused.Refusal.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_price_that_changed_since_it_was_shown_is_asked_again_and_nothing_is_started()
    {
        await using var scene = await PlanScene.Start();
        var refused = await scene.TryOrder(agreedCents: 1900);
        Assert.Equal("price_changed", refused.Refusal!.Code);
        Assert.Contains("$17.00", refused.Refusal.Sentence, StringComparison.Ordinal);
        await using var db = scene.Portal.Db();
        Assert.False(await db.PlanSubscriptions.AnyAsync());
    }

    [Theory]
    [InlineData("platinum", BillingInterval.Month, "plan_unknown")]
    [InlineData("starter", (BillingInterval)7, "interval_unknown")]
    public async Task A_plan_or_interval_that_is_not_sold_is_refused(string plan, BillingInterval interval, string code)
    {
        await using var scene = await PlanScene.Start(budgetCents: 0);
        Assert.Equal(code, (await scene.TryOrder(plan, interval: interval)).Refusal!.Code);
    }

    [Fact]
    public async Task Only_a_member_has_a_plan()
    {
        await using var scene = await PlanScene.Start(budgetCents: 0);
        var start = scene.Portal.Get<StartPlan>();
        var order = new StartPlanOrder("starter", BillingInterval.Month, 1900, new Uri(scene.Portal.Url));
        var therapist = await start.Handle(order, new ActingPerson(4711, "T", PortalRole.Therapist, "UTC"), CancellationToken.None);
        var stranger = await start.Handle(order, new ActingPerson(4712, "S", PortalRole.Employee, "UTC"), CancellationToken.None);
        Assert.Equal(("not_an_employee", "not_a_member"), (therapist.Refusal!.Code, stranger.Refusal!.Code));
    }

    [Fact]
    public async Task A_checkout_left_alone_expires_and_the_plan_may_be_ordered_again()
    {
        await using var scene = await PlanScene.Start();
        await scene.Order();
        await scene.Portal.Advance(TimeSpan.FromHours(25));
        Assert.Equal(PlanSubscriptionStatus.Expired, (await scene.Plan()).Status);
        await scene.FillCard(await scene.Order());
        Assert.Equal(PlanSubscriptionStatus.Trialing, (await scene.Plan()).Status);
    }

    [Fact]
    public async Task A_member_who_had_a_trial_gets_no_second_one()
    {
        await using var scene = await PlanScene.Start();
        await scene.Trial();
        Assert.False((await scene.Portal.Get<ChangeRenewal>().Cancel(scene.Person, CancellationToken.None)).IsRefused);
        await scene.Portal.Advance(TimeSpan.FromDays(14.1));
        Assert.Equal(PlanSubscriptionStatus.Cancelled, (await scene.Plan()).Status);
        var offer = (await scene.Portal.Get<PlanOffers>().All(scene.Person, CancellationToken.None)).Value.First(offer => offer.Plan.Code == "starter");
        Assert.Equal((0, 0, 200), (offer.TrialDays, offer.FirstSubsidyCents, offer.SubsidyCents));
        await scene.FillCard(await scene.Order(agreedCents: 1900));
        Assert.Equal((PlanInvoiceStatus.Paid, 1900), (await scene.Invoices()).Select(invoice => (invoice.Status, invoice.CardPaidCents)).Single());
    }

    [Fact]
    public async Task A_plan_cancelled_at_its_end_and_resumed_is_charged_again()
    {
        await using var scene = await PlanScene.Start();
        await scene.Trial();
        var renewal = scene.Portal.Get<ChangeRenewal>();
        Assert.True((await renewal.Cancel(scene.Person, CancellationToken.None)).Value.CancelAtPeriodEnd);
        Assert.Equal("already_cancelling", (await renewal.Cancel(scene.Person, CancellationToken.None)).Refusal!.Code);
        Assert.False((await renewal.Resume(scene.Person, CancellationToken.None)).Value.CancelAtPeriodEnd);
        Assert.Equal("not_cancelling", (await renewal.Resume(scene.Person, CancellationToken.None)).Refusal!.Code);
        Assert.Equal("no_plan", (await renewal.Cancel(await scene.Colleague(), CancellationToken.None)).Refusal!.Code);
        await scene.Portal.Advance(TimeSpan.FromDays(14.1));
        Assert.Equal(PlanInvoiceStatus.Paid, Assert.Single(await scene.Invoices()).Status);
    }
}
