using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Catalog;
using Portal.Domain.Ledger;
using Portal.Domain.Subscriptions;
using Portal.Domain;
using Portal.People;
using Portal.Subscriptions;
using Stripe;
using Xunit;

namespace Portal.Tests.Subscriptions;

public sealed class PlanRenewalTests
{
    [Fact]
    public async Task After_the_trial_the_employer_pays_its_part_the_card_the_rest_and_the_price_is_divided_60_to_40()
    {
        await using var scene = await PlanScene.Start();
        var trial = await scene.Trial();
        Assert.Equal(PlanSubscriptionStatus.Trialing, trial.Status);
        Assert.Empty(await scene.Invoices());
        Assert.Equal(50_000, await scene.Free());

        await scene.Portal.Advance(TimeSpan.FromDays(14.1));

        var invoice = Assert.Single(await scene.Invoices());
        Assert.Equal((PlanInvoiceStatus.Paid, 1900, 200, 1700), (invoice.Status, invoice.TotalCents, invoice.SubsidyCents, invoice.CardPaidCents));
        var member = scene.Maya.Id;
        Assert.Equal(
        [
            ($"subsidy:{member}:{scene.EmployerId}", 200), ("stripe:platform", 1621), ("fee:stripe", 79), ("pool", -1140), ("revenue:subscription", -760),
        ], await scene.Lines("plan.invoice-paid"));
        Assert.Equal((49_800, 0, 1140, 760), (await scene.Free(), await scene.Granted(), await scene.Balance(AccountCode.Pool), await scene.Balance(AccountCode.RevenueSubscription)));
        Assert.Equal(0, await scene.CustomerBalance());
        Assert.Equal(PlanSubscriptionStatus.Active, (await scene.Plan()).Status);
    }

    [Fact]
    public async Task A_second_month_is_granted_and_paid_again()
    {
        await using var scene = await PlanScene.Start();
        await scene.Trial();
        await scene.Portal.Advance(TimeSpan.FromDays(46));
        Assert.Equal([PlanInvoiceStatus.Paid, PlanInvoiceStatus.Paid], (await scene.Invoices()).Select(invoice => invoice.Status));
        Assert.Equal((49_600, 2280, 1520), (await scene.Free(), await scene.Balance(AccountCode.Pool), await scene.Balance(AccountCode.RevenueSubscription)));
    }

    [Fact]
    public async Task An_invoice_paid_whole_by_the_employer_has_no_charge()
    {
        await using var scene = await PlanScene.Start(monthlyCents: 2500);
        await scene.Trial();
        await scene.Portal.Advance(TimeSpan.FromDays(14.1));
        var invoice = Assert.Single(await scene.Invoices());
        Assert.Equal((PlanInvoiceStatus.Paid, 1900, 0), (invoice.Status, invoice.SubsidyCents, invoice.CardPaidCents));
        Assert.Equal((48_100, 0, 1140, 760), (await scene.Free(), await scene.Granted(), await scene.Balance(AccountCode.Pool), await scene.Balance(AccountCode.RevenueSubscription)));
        Assert.DoesNotContain(await scene.Lines("plan.invoice-paid"), line => line.Account == "stripe:platform");
    }

    [Fact]
    public async Task A_subsidy_never_leaves_less_than_the_smallest_charge()
    {
        await using var scene = await PlanScene.Start(monthlyCents: 1880);
        await scene.Trial();
        await scene.Portal.Advance(TimeSpan.FromDays(14.1));
        var invoice = Assert.Single(await scene.Invoices());
        Assert.Equal((PlanInvoiceStatus.Paid, 1850, 50), (invoice.Status, invoice.SubsidyCents, invoice.CardPaidCents));
    }

    [Fact]
    public async Task An_empty_budget_gives_nothing_and_the_card_pays_the_whole_price()
    {
        await using var scene = await PlanScene.Start(budgetCents: 0);
        await scene.Trial();
        await scene.Portal.Advance(TimeSpan.FromDays(14.1));
        var invoice = Assert.Single(await scene.Invoices());
        Assert.Equal((PlanInvoiceStatus.Paid, 0, 1900), (invoice.Status, invoice.SubsidyCents, invoice.CardPaidCents));
        Assert.Equal((1140, 760), (await scene.Balance(AccountCode.Pool), await scene.Balance(AccountCode.RevenueSubscription)));
    }

    [Fact]
    public async Task A_yearly_invoice_gets_twelve_months_of_subsidy()
    {
        await using var scene = await PlanScene.Start();
        await scene.Trial(interval: BillingInterval.Year);
        await scene.Portal.Advance(TimeSpan.FromDays(14.1));
        var invoice = Assert.Single(await scene.Invoices());
        Assert.Equal((19_000, 2400, 16_600), (invoice.TotalCents, invoice.SubsidyCents, invoice.CardPaidCents));
        Assert.Equal((11_400, 7600), (await scene.Balance(AccountCode.Pool), await scene.Balance(AccountCode.RevenueSubscription)));
    }

    [Fact]
    public async Task A_plan_without_a_trial_is_charged_at_once_without_subsidy_and_no_cent_is_lost()
    {
        await using var scene = await PlanScene.Start();
        await scene.Trial(trialDays: 0);
        var invoice = Assert.Single(await scene.Invoices());
        Assert.Equal((PlanInvoiceStatus.Paid, 0, 1900), (invoice.Status, invoice.SubsidyCents, invoice.CardPaidCents));
        Assert.Equal((50_000, 0), (await scene.Free(), await scene.Granted()));
    }

    [Fact]
    public async Task A_declined_renewal_is_past_due_with_a_page_to_pay_and_posts_nothing()
    {
        await using var scene = await PlanScene.Start();
        await scene.Trial(card: "pm_card_chargeCustomerFail");
        await scene.Portal.Advance(TimeSpan.FromDays(14.1));
        var invoice = Assert.Single(await scene.Invoices());
        Assert.Equal((PlanInvoiceStatus.Open, 200, 1700), (invoice.Status, invoice.SubsidyCents, invoice.DueCents));
        Assert.NotNull(invoice.HostedUrl);
        Assert.Equal(PlanSubscriptionStatus.PastDue, (await scene.Plan()).Status);
        Assert.Equal((0, 200, 49_800), (await scene.Balance(AccountCode.Pool), await scene.Granted(), await scene.Free()));
    }

    [Fact]
    public async Task A_declined_renewal_paid_on_its_page_with_another_card_uses_the_subsidy_and_is_divided()
    {
        await using var scene = await PlanScene.Start();
        await scene.Trial(card: "pm_card_chargeCustomerFail");
        await scene.Portal.Advance(TimeSpan.FromDays(14.1));
        var page = (await scene.Portal.Get<PlanQueries>().Overview(scene.Person, CancellationToken.None))!.ToPay!;
        Assert.Equal(1700, page.DueCents);
        await scene.FillCard(new Uri(page.HostedUrl!));
        Assert.Equal((PlanInvoiceStatus.Paid, 200, 1700), (await scene.Invoices()).Select(invoice => (invoice.Status, invoice.SubsidyCents, invoice.CardPaidCents)).Single());
        Assert.Equal((49_800, 0, 1140, 760), (await scene.Free(), await scene.Granted(), await scene.Balance(AccountCode.Pool), await scene.Balance(AccountCode.RevenueSubscription)));
        Assert.Equal(PlanSubscriptionStatus.Active, (await scene.Plan()).Status);
        Assert.Null((await scene.Portal.Get<PlanQueries>().Overview(scene.Person, CancellationToken.None))!.ToPay);
    }

    [Fact]
    public async Task A_removed_member_gets_no_subsidy_pays_the_whole_price_and_can_still_cancel()
    {
        await using var scene = await PlanScene.Start();
        await scene.Trial();
        await scene.Portal.Get<Work>().Run(new Actor("test"), async (db, _) =>
            (await db.Members.SingleAsync(member => member.Id == scene.Maya.Id)).Remove(scene.Now), CancellationToken.None);
        await scene.Portal.Advance(TimeSpan.FromDays(14.1));
        Assert.Equal((PlanInvoiceStatus.Paid, 0, 1900), (await scene.Invoices()).Select(invoice => (invoice.Status, invoice.SubsidyCents, invoice.CardPaidCents)).Single());
        Assert.Equal(50_000, await scene.Free());
        var overview = await scene.Portal.Get<PlanQueries>().Overview(scene.Person, CancellationToken.None);
        Assert.Equal((false, 0, 1900), (overview!.IsMember, overview.Plan!.SubsidyCents, overview.Plan.DueCents));
        Assert.Equal("not_a_member", (await scene.TryOrder()).Refusal!.Code);
        Assert.True((await scene.Portal.Get<ChangeRenewal>().Cancel(scene.Person, CancellationToken.None)).Value.CancelAtPeriodEnd);
    }

    [Fact]
    public async Task A_voided_invoice_gives_the_subsidy_back_to_the_employer_and_takes_it_off_the_customer()
    {
        await using var scene = await PlanScene.Start();
        await scene.Trial(card: "pm_card_chargeCustomerFail");
        await scene.Portal.Advance(TimeSpan.FromDays(14.1));
        await new InvoiceService(scene.Stripe).VoidInvoiceAsync((await scene.Invoices()).Single().StripeInvoiceId);
        await scene.Portal.Settle();
        Assert.Equal(PlanInvoiceStatus.Void, (await scene.Invoices()).Single().Status);
        Assert.Equal((50_000, 0, 0), (await scene.Free(), await scene.Granted(), await scene.CustomerBalance()));
        Assert.Equal(0, await scene.Balance(AccountCode.Pool));
    }

    [Fact]
    public async Task Every_movement_of_the_platform_account_stands_in_the_ledger_to_the_cent()
    {
        await using var scene = await PlanScene.Start();
        await scene.Trial();
        await scene.Portal.Advance(TimeSpan.FromDays(46));
        var balance = await new BalanceService(scene.Stripe).GetAsync();
        var held = balance.Available.Sum(part => part.Amount) + balance.Pending.Sum(part => part.Amount);
        Assert.Equal(held, await scene.Balance(AccountCode.Stripe(StripeAccountName.Platform)));
        await using var db = scene.Portal.Db();
        Assert.Equal(0, await db.LedgerAccounts.SumAsync(account => account.Balance));
        Assert.False(await db.WebhookOutcomes.AnyAsync(outcome => outcome.State == Portal.Payments.Webhooks.WebhookState.Parked || outcome.State == Portal.Payments.Webhooks.WebhookState.Failing));
    }
}
