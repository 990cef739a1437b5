using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Domain.People;
using Portal.Domain.Subsidies;
using Portal.Payments;
using Portal.Payments.Webhooks;
using Portal.People;
using Portal.Subsidies;
using Portal.Tests.Sessions;
using Portal.Tests.Support;
using Stripe.Checkout;
using Xunit;

namespace Portal.Tests.Subsidies;

public sealed class FundingTests
{
    private const string Return = "https://portal.test/employer/subsidies";

    [Fact]
    public async Task Five_hundred_dollars_paid_on_the_hosted_page_are_in_the_budget_to_the_cent()
    {
        await using var portal = await TestPortal.Start();
        using var pages = new PaymentPages();
        var (employer, owner) = await portal.AddEmployer();

        var checkout = await Fund(portal, owner, 50_000);
        Assert.Equal(0, (await Budget(portal, employer)).FreeCents);
        var back = await pages.PayByCard(checkout.Url);
        await portal.Settle();

        Assert.Equal($"{Return}?funding={checkout.FundingId}", back.ToString());
        await using var db = portal.Db();
        var funding = await db.SubsidyFundings.SingleAsync();
        Assert.Equal(FundingStatus.Paid, funding.Status);
        Assert.Equal(
            ["stripe:platform 48520", "fee:stripe 1480", $"subsidy:pool:{employer.Id} -50000"],
            await portal.Entry($"{funding.PaymentIntentId}:succeeded"));
        var budget = await Budget(portal, employer);
        Assert.Equal((50_000, 50_000, 0, 0, 0), (budget.PaidInCents, budget.FreeCents, budget.GrantedCents, budget.ReservedCents, budget.UsedCents));
    }

    [Fact]
    public async Task A_double_click_opens_one_payment()
    {
        await using var portal = await TestPortal.Start();
        var (_, owner) = await portal.AddEmployer();
        var command = new FundSubsidyCommand(50_000, Guid.NewGuid(), Return);
        var clicks = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => portal.Get<FundSubsidy>().Handle(command, owner, CancellationToken.None)));
        await portal.Settle();

        await using var db = portal.Db();
        Assert.Equal(1, await db.SubsidyFundings.CountAsync());
        var sessions = await new SessionService(portal.Get<StripeAccounts>()[StripeAccountName.Platform]).ListAsync();
        Assert.Single(sessions.Data);
        Assert.Contains(clicks, click => !click.IsRefused);
    }

    [Theory]
    [InlineData(99)]
    [InlineData(10_000_001)]
    [InlineData(-1)]
    public async Task An_amount_out_of_range_is_refused_and_nothing_is_made(long cents)
    {
        await using var portal = await TestPortal.Start();
        var (_, owner) = await portal.AddEmployer();
        var refused = await portal.Get<FundSubsidy>().Handle(new FundSubsidyCommand(cents, Guid.NewGuid(), Return), owner, CancellationToken.None);

        Assert.Equal(("amount_out_of_range", "amount"), (refused.Refusal!.Code, refused.Refusal.Field));
        await using var db = portal.Db();
        Assert.Equal(0, await db.SubsidyFundings.CountAsync() + await db.StripeOperations.CountAsync());
    }

    [Fact]
    public async Task A_viewer_and_an_employee_cannot_spend_the_employers_money()
    {
        await using var portal = await TestPortal.Start();
        var (employer, _) = await portal.AddEmployer();
        var viewer = await portal.AddMember(employer.Id, MemberRole.Viewer, "viewer@acme.test");
        var employee = await portal.AddMember(employer.Id, MemberRole.Employee, "kofi@acme.test");
        var fund = portal.Get<FundSubsidy>();
        var command = new FundSubsidyCommand(50_000, Guid.NewGuid(), Return);

        Assert.Equal("may_not_spend", (await fund.Handle(command, viewer, CancellationToken.None)).Refusal!.Code);
        Assert.Equal("not_an_employer", (await fund.Handle(command, employee, CancellationToken.None)).Refusal!.Code);
    }

    [Fact]
    public async Task A_page_left_alone_expires_and_the_funding_with_it()
    {
        await using var portal = await TestPortal.Start();
        var (employer, owner) = await portal.AddEmployer();
        await Fund(portal, owner, 50_000);
        await portal.Advance(TimeSpan.FromHours(25));

        await using var db = portal.Db();
        Assert.Equal(FundingStatus.Expired, (await db.SubsidyFundings.SingleAsync()).Status);
        Assert.Equal(0, await db.JournalEntries.CountAsync());
        Assert.Equal(0, (await Budget(portal, employer)).PaidInCents);
    }

    [Fact]
    public async Task A_declined_card_leaves_the_funding_open_and_the_budget_empty()
    {
        await using var portal = await TestPortal.Start();
        using var pages = new PaymentPages();
        var (employer, owner) = await portal.AddEmployer();
        var checkout = await Fund(portal, owner, 50_000);

        Assert.Contains("declined", await pages.Declined(checkout.Url));
        await portal.Settle();
        Assert.Equal(0, (await Budget(portal, employer)).FreeCents);
        await pages.PayByCard(checkout.Url);
        await portal.Settle();
        Assert.Equal(50_000, (await Budget(portal, employer)).FreeCents);
    }

    [Fact]
    public async Task A_bank_debit_fills_the_budget_when_it_has_arrived_and_not_before()
    {
        await using var portal = await TestPortal.Start();
        using var pages = new PaymentPages();
        var (employer, owner) = await portal.AddEmployer();
        await pages.PayByBank((await Fund(portal, owner, 50_000)).Url);
        await portal.Settle();

        Assert.Equal(0, (await Budget(portal, employer)).FreeCents);
        await portal.Advance(TimeSpan.FromDays(8));
        Assert.Equal(50_000, (await Budget(portal, employer)).FreeCents);
        Assert.Equal(50_000, await portal.Balance("stripe:platform") + await portal.Balance("fee:stripe"));
    }

    [Fact]
    public async Task A_bank_debit_that_comes_back_ends_the_funding()
    {
        await using var portal = await TestPortal.Start();
        using var pages = new PaymentPages();
        var (employer, owner) = await portal.AddEmployer();
        await pages.PayByBank((await Fund(portal, owner, 50_000)).Url, PaymentPages.EmptyBank);
        await portal.Advance(TimeSpan.FromDays(8));

        await using var db = portal.Db();
        Assert.Equal(FundingStatus.Expired, (await db.SubsidyFundings.SingleAsync()).Status);
        Assert.Equal(0, (await Budget(portal, employer)).PaidInCents);
    }

    [Fact]
    public async Task What_is_reserved_for_a_session_is_no_longer_free()
    {
        await using var world = await SessionWorld.Start();
        Assert.False((await world.TryBook(await world.Slot())).IsRefused);
        var budget = await world.Portal.Get<SubsidyQueries>().Budget(world.EmployerId, CancellationToken.None);

        Assert.Equal((50_000, 40_000, 10_000, 0, 0), (budget.PaidInCents, budget.FreeCents, budget.ReservedCents, budget.GrantedCents, budget.UsedCents));
        Assert.Equal(2_500, budget.WeeklyCents);
        var weeks = await world.Portal.Get<SubsidyQueries>().ByWeek(world.EmployerId, CancellationToken.None);
        Assert.Equal(10_000, weeks[^1].SessionCents);
    }

    [Fact]
    public async Task The_event_told_twice_fills_the_budget_once()
    {
        await using var portal = await TestPortal.Start();
        using var pages = new PaymentPages();
        var (employer, owner) = await portal.AddEmployer();
        await pages.PayByCard((await Fund(portal, owner, 50_000)).Url);
        await portal.Settle();
        var work = portal.Get<Portal.Data.Work>();
        await work.Run(owner, async (db, _) =>
            (await db.WebhookOutcomes.SingleAsync(outcome => db.WebhookEvents.Any(evt => evt.Id == outcome.EventId && evt.Type == "checkout.session.completed")))
                .Replay(portal.Get<Portal.Time.PortalClock>().Now), CancellationToken.None);
        await portal.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(50_000, (await Budget(portal, employer)).FreeCents);
        await using var db = portal.Db();
        Assert.False(await db.WebhookOutcomes.AnyAsync(outcome => outcome.State == WebhookState.Parked || outcome.State == WebhookState.Failing));
    }

    [Fact]
    public async Task Another_employer_sees_nothing_of_it()
    {
        await using var portal = await TestPortal.Start();
        using var pages = new PaymentPages();
        var (_, owner) = await portal.AddEmployer();
        var (other, _) = await portal.AddEmployer("Umbra");
        var checkout = await Fund(portal, owner, 50_000);
        await pages.PayByCard(checkout.Url);
        await portal.Settle();

        Assert.Equal(0, (await Budget(portal, other)).PaidInCents);
        Assert.Null(await portal.Get<SubsidyQueries>().Funding(other.Id, checkout.FundingId, CancellationToken.None));
    }

    private static async Task<FundingCheckout> Fund(TestPortal portal, ActingPerson owner, long cents) =>
        (await portal.Get<FundSubsidy>().Handle(new FundSubsidyCommand(cents, Guid.NewGuid(), Return), owner, CancellationToken.None)).Value;

    private static Task<SubsidyBudget> Budget(TestPortal portal, Employer employer) =>
        portal.Get<SubsidyQueries>().Budget(employer.Id, CancellationToken.None);
}
