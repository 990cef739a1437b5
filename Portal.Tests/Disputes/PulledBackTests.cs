using Microsoft.EntityFrameworkCore;
using Portal.Credits;
using Portal.Data;
using Portal.Domain.Disputes;
using Portal.Domain.Ledger;
using Portal.Domain.People;
using Portal.Domain.Subsidies;
using Portal.Ledger.Verification;
using Portal.Payments;
using Portal.Payments.Webhooks;
using Portal.People;
using Portal.Subsidies;
using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests.Disputes;

/// <summary>An employer's own payment that its bank takes back: free money first, the rest is owed, and what comes next settles it.</summary>
public sealed class PulledBackTests
{
    private const string Return = "https://portal.test/employer";

    [Fact]
    public async Task What_was_spent_of_a_funding_that_is_pulled_back_is_owed_programmes_pause_and_the_next_payment_settles_it()
    {
        await using var portal = await TestPortal.Start();
        using var pages = new PaymentPages();
        var (employer, owner) = await portal.AddEmployer();
        var programme = await SpendingProgramme(portal, owner);
        var payment = await Funded(portal, pages, owner, 50_000);
        await Spend(portal, employer.Id, 30_000);

        var dispute = await portal.Dispute(payment);
        await portal.Settle();

        Assert.Equal(
            [$"subsidy:pool:{employer.Id} 20000", $"receivable:employer:{employer.Id} 30000", "stripe:platform -51500", "fee:dispute 1500"],
            await portal.Entry($"{dispute}:returned"));
        Assert.Equal(30_000, (await Budget(portal, employer)).OwedCents);
        Assert.True(await IsPaused(portal, programme));

        var second = await Funded(portal, pages, owner, 40_000);
        Assert.Equal(
            ["stripe:platform 38810", "fee:stripe 1190", $"receivable:employer:{employer.Id} -30000", $"subsidy:pool:{employer.Id} -10000"],
            await portal.Entry($"{second}:succeeded"));
        Assert.Equal((0, 10_000), ((await Budget(portal, employer)).OwedCents, (await Budget(portal, employer)).FreeCents));
        Assert.False(await IsPaused(portal, programme));
        await EverythingHandled(portal);
    }

    [Fact]
    public async Task A_funding_dispute_that_is_won_brings_the_budget_back_and_lets_the_programmes_go_on()
    {
        await using var portal = await TestPortal.Start();
        using var pages = new PaymentPages();
        var (employer, owner) = await portal.AddEmployer();
        var programme = await SpendingProgramme(portal, owner);
        var payment = await Funded(portal, pages, owner, 50_000);
        await Spend(portal, employer.Id, 30_000);
        var dispute = await portal.Dispute(payment);
        await portal.Settle();
        await portal.Decide(dispute, "win");
        await portal.Settle();

        Assert.Equal(
            ["stripe:platform 50000", $"receivable:employer:{employer.Id} -30000", $"subsidy:pool:{employer.Id} -20000"],
            await portal.Entry($"{dispute}:reinstated"));
        Assert.Equal((0, 20_000), ((await Budget(portal, employer)).OwedCents, (await Budget(portal, employer)).FreeCents));
        Assert.False(await IsPaused(portal, programme));
        await using var db = portal.Db();
        Assert.Equal(DisputeStatus.Won, (await db.Disputes.SingleAsync()).Status);
        await EverythingHandled(portal);
    }

    [Fact]
    public async Task A_funding_nobody_has_spent_leaves_the_budget_whole_and_nothing_is_owed()
    {
        await using var portal = await TestPortal.Start();
        using var pages = new PaymentPages();
        var (employer, owner) = await portal.AddEmployer();
        var programme = await SpendingProgramme(portal, owner);
        var dispute = await portal.Dispute(await Funded(portal, pages, owner, 50_000));
        await portal.Settle();
        await portal.Decide(dispute, "lose");
        await portal.Settle();

        Assert.Equal((0, 0, 0), ((await Budget(portal, employer)).OwedCents, (await Budget(portal, employer)).FreeCents, (await Budget(portal, employer)).PaidInCents));
        Assert.False(await IsPaused(portal, programme));
        Assert.Equal(0, await portal.Balance("loss:dispute"));
        Assert.Equal(0, await portal.Balance("clearing:dispute"));
        var report = await portal.Get<VerifyLedger>().All(TimeSpan.FromSeconds(10), CancellationToken.None);
        Assert.True(report.Holds, string.Join('\n', report.Results.Where(result => !result.Finding.Holds).Select(result => $"{result.Name}: {string.Join("; ", result.Finding.Offenders)}")));
    }

    [Fact]
    public async Task A_paid_credit_order_that_is_pulled_back_takes_its_credits_and_gives_them_again_when_the_dispute_is_won()
    {
        await using var portal = await TestPortal.Start();
        using var pages = new PaymentPages();
        var (employer, owner) = await portal.AddEmployer();
        var order = (await portal.Get<OrderCredits>().Handle(new OrderCreditsCommand("1K", Guid.NewGuid()), owner, CancellationToken.None)).Value;
        await using (var db = portal.Db()) await pages.PayByCard((await db.CreditOrders.SingleAsync(known => known.Id == order)).HostedInvoiceUrl!);
        await portal.Settle();
        var dispute = await portal.Dispute(await PaymentOf(portal, order));
        await portal.Settle();

        Assert.Equal([$"credits:{employer.Id} 20000", "stripe:credits -21500", "fee:dispute 1500"], await portal.Entry($"{dispute}:returned"));
        Assert.Equal(0, await portal.Balance($"credits:{employer.Id}"));
        await portal.Decide(dispute, "win");
        await portal.Settle();
        Assert.Equal(20_000, await portal.Balance($"credits:{employer.Id}"));
        await EverythingHandled(portal);
    }

    private static async Task<string> PaymentOf(TestPortal portal, int order)
    {
        await using var db = portal.Db();
        var invoice = (await db.CreditOrders.SingleAsync(known => known.Id == order)).StripeInvoiceId!;
        return (await ChargeFacts.OfInvoice(portal.Get<StripeAccounts>()[Domain.StripeAccountName.Credits], invoice, CancellationToken.None))!.PaymentIntentId;
    }

    private static async Task<string> Funded(TestPortal portal, PaymentPages pages, ActingPerson owner, long cents)
    {
        var checkout = (await portal.Get<FundSubsidy>().Handle(new FundSubsidyCommand(cents, Guid.NewGuid(), Return), owner, CancellationToken.None)).Value;
        await pages.PayByCard(checkout.Url);
        await portal.Settle();
        await using var db = portal.Db();
        return (await db.SubsidyFundings.SingleAsync(funding => funding.Id == checkout.FundingId)).PaymentIntentId!;
    }

    private static Task<bool> Spend(TestPortal portal, int employerId, long cents) => portal.Get<Work>().Run(new Actor("test"), (_, journal) =>
        journal.Post(SubsidyPostings.Granted(1, 1, employerId, cents), CancellationToken.None), CancellationToken.None);

    private static async Task<int> SpendingProgramme(TestPortal portal, ActingPerson owner) =>
        (await portal.Get<CreateProgramme>().Handle(
            new CreateProgrammeCommand(SubsidyKind.Plan, "starter", new ProgrammeTerms { AmountCents = 200 }), owner, CancellationToken.None)).Value;

    private static async Task<bool> IsPaused(TestPortal portal, int programme)
    {
        await using var db = portal.Db();
        return (await db.SubsidyProgrammes.SingleAsync(known => known.Id == programme)).OfferForPlanMonth("starter") == 0;
    }

    private static Task<SubsidyBudget> Budget(TestPortal portal, Employer employer) => portal.Get<SubsidyQueries>().Budget(employer.Id, CancellationToken.None);

    private static async Task EverythingHandled(TestPortal portal)
    {
        await using var db = portal.Db();
        Assert.Empty(await db.WebhookOutcomes.Where(outcome => outcome.State != WebhookState.Processed && outcome.State != WebhookState.Ignored)
            .Select(outcome => outcome.Reason).ToListAsync());
    }
}
