using Microsoft.EntityFrameworkCore;
using Portal.Credits;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Credits;
using Portal.Domain.Ledger;
using Portal.Domain.People;
using Portal.Payments;
using Portal.Payments.Credits;
using Portal.Payments.Operations;
using Portal.Payments.Webhooks;
using Portal.People;
using Portal.Tests.Faults;
using Portal.Tests.Support;
using Portal.Time;
using Stripe;
using Xunit;

namespace Portal.Tests.Credits;

public sealed class CreditOrderFlowTests
{
    [Fact]
    public async Task A_paid_order_adds_its_credits_and_the_ledger_balances_to_the_cent()
    {
        await using var portal = await TestPortal.Start();
        using var pages = new PaymentPages();
        var (employer, owner) = await portal.AddEmployer();

        var id = await Order(portal, owner, "1K");
        var open = await Load(portal, id);
        Assert.Equal((CreditOrderStatus.Open, 20_000L), (open.Status, open.AmountCents));
        Assert.Equal(30, (open.DueAt!.Value - open.CreatedAt).TotalDays, 0.01);
        Assert.Equal(
            [$"receivable:employer:{employer.Id} 20000", $"unpaid:credits:{id} -20000"], await portal.Entry($"{open.StripeInvoiceId}:finalized"));
        await pages.PayByCard(open.HostedInvoiceUrl!);
        await portal.Settle();

        Assert.Equal(CreditOrderStatus.Paid, (await Load(portal, id)).Status);
        Assert.Equal(
            ["stripe:credits 19390", "fee:stripe 610", $"unpaid:credits:{id} 20000", $"receivable:employer:{employer.Id} -20000", $"credits:{employer.Id} -20000"],
            await portal.Entry($"{open.StripeInvoiceId}:paid"));
        Assert.Equal(1_000, (await portal.Get<CreditQueries>().Balance(employer.Id, CancellationToken.None)).Free);
        Assert.Equal(0, await portal.Balance($"receivable:employer:{employer.Id}"));
        var detail = (await portal.Get<CreditQueries>().Order(employer.Id, id, CancellationToken.None))!;
        Assert.Equal((0L, 1_000L), (detail.CreditsBefore, detail.CreditsAfter));
        await NothingFailed(portal);
    }

    [Fact]
    public async Task The_invoice_is_a_draft_first_sent_by_hand_with_thirty_days_and_only_opaque_ids()
    {
        await using var portal = await TestPortal.Start();
        var (_, owner) = await portal.AddEmployer();
        var id = await Order(portal, owner, "5K");
        var order = await Load(portal, id);
        var invoice = await new InvoiceService(portal.Get<StripeAccounts>()[StripeAccountName.Credits]).GetAsync(order.StripeInvoiceId);

        Assert.Equal(("send_invoice", "open", 100_000L, order.Number), (invoice.CollectionMethod, invoice.Status, invoice.AmountDue, invoice.Number));
        Assert.Equal(("credit_order", $"{id}"), (invoice.Metadata["kind"], invoice.Metadata["id"]));
        await using var db = portal.Db();
        var mail = await db.OutboxMails.SingleAsync();
        Assert.Equal("owner@acme.test", mail.Recipient);
        Assert.Contains(order.HostedInvoiceUrl!, mail.Body);
    }

    [Fact]
    public async Task An_order_whose_making_was_cut_off_is_completed_by_the_sweeper_or_dropped_when_it_was_cancelled()
    {
        await using var portal = await TestPortal.Start();
        var (employer, owner) = await portal.AddEmployer();
        var (kept, dropped) = (0, 0);
        await Order(portal, owner, "1K");
        // As a crash leaves it: the order and its first step recorded, nothing sent.
        foreach (var cancelled in new[] { false, true })
        {
            var id = await portal.Get<Work>().Run(owner, async (db, _) =>
            {
                var order = CreditOrder.Order(employer.Id, "5K", portal.Get<Portal.Domain.Catalog.CatalogOptions>(), owner.Id, portal.Get<PortalClock>().Now).Value;
                db.CreditOrders.Add(order);
                await db.SaveChangesAsync();
                var customer = (await db.StripeCustomerLinks.SingleAsync()).CustomerId;
                await portal.Get<OperationsLog>().Record(db, DraftCreditInvoice.KindName, CreditInvoiceRequest.KeyOf(order.Id, DraftCreditInvoice.Step),
                    CreditInvoiceRequest.SubjectOf(order.Id), new CreditInvoiceRequest(order.Id, customer, 5_000, 100_000, "usd", 30), CancellationToken.None);
                return order.Id;
            }, CancellationToken.None);
            if (!cancelled) kept = id;
            else dropped = id;
        }

        Assert.False((await portal.Get<CancelCreditOrder>().Handle(dropped, owner, CancellationToken.None)).IsRefused);
        await portal.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(CreditOrderStatus.Open, (await Load(portal, kept)).Status);
        Assert.Equal(CreditOrderStatus.Voided, (await Load(portal, dropped)).Status);
        Assert.Equal(120_000, await portal.Balance($"receivable:employer:{employer.Id}"));
        Assert.Equal(2, (await new InvoiceService(portal.Get<StripeAccounts>()[StripeAccountName.Credits]).ListAsync()).Data.Count);
    }

    [Fact]
    public async Task A_double_click_on_Order_makes_one_order()
    {
        await using var portal = await TestPortal.Start();
        var (_, owner) = await portal.AddEmployer();
        var command = new OrderCreditsCommand("1K", Guid.NewGuid());
        var clicks = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => portal.Get<OrderCredits>().Handle(command, owner, CancellationToken.None)));
        await portal.Settle();

        await using var db = portal.Db();
        var order = await db.CreditOrders.SingleAsync();
        Assert.Equal(CreditOrderStatus.Open, order.Status);
        Assert.All(clicks.Where(click => !click.IsRefused), click => Assert.Equal(order.Id, click.Value));
        Assert.Single((await new InvoiceService(portal.Get<StripeAccounts>()[StripeAccountName.Credits]).ListAsync()).Data);
    }

    [Fact]
    public async Task Cancelling_an_unpaid_order_voids_its_invoice_and_owes_nothing()
    {
        await using var portal = await TestPortal.Start();
        var (employer, owner) = await portal.AddEmployer();
        var id = await Order(portal, owner, "1K");

        Assert.False((await portal.Get<CancelCreditOrder>().Handle(id, owner, CancellationToken.None)).IsRefused);
        await portal.Settle();
        var order = await Load(portal, id);
        Assert.Equal(CreditOrderStatus.Voided, order.Status);
        Assert.Equal("void", (await new InvoiceService(portal.Get<StripeAccounts>()[StripeAccountName.Credits]).GetAsync(order.StripeInvoiceId)).Status);
        Assert.Equal((0, 0), (await portal.Balance($"receivable:employer:{employer.Id}"), await portal.Balance($"unpaid:credits:{id}")));
        Assert.Equal("order_not_open", (await portal.Get<CancelCreditOrder>().Handle(id, owner, CancellationToken.None)).Refusal!.Code);
        await NothingFailed(portal);
    }

    [Fact]
    public async Task A_paid_order_cannot_be_cancelled()
    {
        await using var portal = await TestPortal.Start();
        using var pages = new PaymentPages();
        var (employer, owner) = await portal.AddEmployer();
        var id = await Order(portal, owner, "1K");
        await pages.PayByCard((await Load(portal, id)).HostedInvoiceUrl!);
        await portal.Settle();

        Assert.Equal("order_not_open", (await portal.Get<CancelCreditOrder>().Handle(id, owner, CancellationToken.None)).Refusal!.Code);
        Assert.Equal(20_000, await portal.Balance($"credits:{employer.Id}"));
    }

    [Fact]
    public async Task A_payment_that_overtook_the_cancelling_wins()
    {
        await using var portal = await TestPortal.Start();
        using var pages = new PaymentPages();
        var (employer, owner) = await portal.AddEmployer();
        var id = await Order(portal, owner, "1K");
        // Paid at Stripe while its event has not been processed here.
        await pages.PayByCard((await Load(portal, id)).HostedInvoiceUrl!);
        await portal.Get<CancelCreditOrder>().Handle(id, owner, CancellationToken.None);
        await portal.Settle();

        Assert.Equal(CreditOrderStatus.Paid, (await Load(portal, id)).Status);
        Assert.Equal(20_000, await portal.Balance($"credits:{employer.Id}"));
        Assert.Equal(0, await portal.Balance($"unpaid:credits:{id}"));
    }

    [Theory]
    [InlineData(PaymentPages.GoodBank, 20_000)]
    [InlineData(PaymentPages.EmptyBank, 0)]
    public async Task An_order_cancelled_while_a_bank_debit_is_on_its_way_adds_no_credits_and_gives_back_what_arrives(string bank, long arrived)
    {
        await using var portal = await TestPortal.Start();
        using var pages = new PaymentPages();
        var (employer, owner) = await portal.AddEmployer();
        var id = await Order(portal, owner, "1K");
        await pages.PayByBank((await Load(portal, id)).HostedInvoiceUrl!, bank);
        await portal.Settle();
        Assert.False((await portal.Get<CancelCreditOrder>().Handle(id, owner, CancellationToken.None)).IsRefused);
        await portal.Advance(TimeSpan.FromDays(8));

        var order = await Load(portal, id);
        await GivenBack(portal, employer.Id, id, arrived);

        // The same told once more, after the money has gone back.
        await portal.Get<Work>().Run(owner, async (db, _) =>
        {
            foreach (var outcome in await db.WebhookOutcomes.Where(outcome => outcome.State == WebhookState.Processed).ToListAsync())
                outcome.Replay(portal.Get<PortalClock>().Now);
        }, CancellationToken.None);
        await portal.Advance(TimeSpan.FromMinutes(1));
        await GivenBack(portal, employer.Id, id, arrived);
        Assert.Equal((CreditOrderStatus.Voided, 0), (order.Status, order.UnappliedCents));
    }

    [Fact]
    public async Task A_give_back_that_the_bank_returns_waits_in_clearing_on_the_account_it_was_taken_from()
    {
        await using var portal = await TestPortal.Start();
        using var pages = new PaymentPages();
        var (employer, owner) = await portal.AddEmployer();
        var id = await Order(portal, owner, "1K");
        await pages.PayByBank((await Load(portal, id)).HostedInvoiceUrl!);
        await portal.Settle();
        await portal.Get<CancelCreditOrder>().Handle(id, owner, CancellationToken.None);
        await portal.Advance(TimeSpan.FromDays(8));
        var stripe = portal.Get<StripeAccounts>()[StripeAccountName.Credits];
        var refund = Assert.Single((await new RefundService(stripe).ListAsync()).Data);
        await new StripeByHand(portal.SandboxUrl).FailRefund(refund.Id);
        await portal.Settle();

        Assert.Equal(["stripe:credits 20000", "clearing:refund -20000"], await portal.Entry($"{refund.Id}:failed"));
        Assert.Equal(0, await portal.Balance($"unapplied:{employer.Id}"));
        var balance = await new BalanceService(stripe).GetAsync();
        Assert.Equal(balance.Available.Concat(balance.Pending).Sum(part => part.Amount), await portal.Balance("stripe:credits"));
        await NothingFailed(portal);
    }

    /// <summary>What arrived late has gone back by one refund, and nothing is left of it but Stripe's fee.</summary>
    private static async Task GivenBack(TestPortal portal, int employerId, int orderId, long arrived)
    {
        var stripe = portal.Get<StripeAccounts>()[StripeAccountName.Credits];
        var refunds = (await new RefundService(stripe).ListAsync()).Data;
        Assert.Equal(arrived == 0 ? [] : [arrived], refunds.Select(refund => refund.Amount));
        foreach (var refund in refunds)
            Assert.Equal([$"unapplied:{employerId} {arrived}", $"stripe:credits -{arrived}"], await portal.Entry($"{refund.Id}:refunded"));
        foreach (var account in new[] { $"credits:{employerId}", $"unapplied:{employerId}", $"receivable:employer:{employerId}", $"unpaid:credits:{orderId}" })
            Assert.Equal((account, 0L), (account, await portal.Balance(account)));
        var balance = await new BalanceService(stripe).GetAsync();
        Assert.Equal(balance.Available.Concat(balance.Pending).Sum(part => part.Amount), await portal.Balance("stripe:credits"));
        await NothingFailed(portal);
    }

    [Fact]
    public async Task A_bank_debit_adds_the_credits_when_it_has_arrived()
    {
        await using var portal = await TestPortal.Start();
        using var pages = new PaymentPages();
        var (employer, owner) = await portal.AddEmployer();
        var id = await Order(portal, owner, "1K");
        await pages.PayByBank((await Load(portal, id)).HostedInvoiceUrl!);
        await portal.Settle();
        Assert.Equal((CreditOrderStatus.Open, 0), ((await Load(portal, id)).Status, await portal.Balance($"credits:{employer.Id}")));
        await portal.Advance(TimeSpan.FromDays(8));
        Assert.Equal((CreditOrderStatus.Paid, 20_000), ((await Load(portal, id)).Status, await portal.Balance($"credits:{employer.Id}")));
    }

    [Fact]
    public async Task Money_that_comes_after_the_void_waits_to_be_given_back()
    {
        await using var portal = await TestPortal.Start();
        var (employer, owner) = await portal.AddEmployer();
        var id = await Order(portal, owner, "1K");
        await portal.Get<CancelCreditOrder>().Handle(id, owner, CancellationToken.None);
        await portal.Settle();
        var charge = new ChargeFacts("pi_late", "ch_late", new StripeMovement("txn_late", 20_000, 610), portal.Get<PortalClock>().Now);
        for (var told = 0; told < 2; told++)
        {
            await portal.Get<Work>().Run(owner, async (db, journal) =>
            {
                var order = await db.CreditOrders.SingleAsync();
                var facts = new CreditInvoiceFacts(order.StripeInvoiceId!, order.Number, order.HostedInvoiceUrl, order.PdfUrl, order.DueAt);
                await portal.Get<RecordCreditInvoice>().Paid(db, journal, order, facts, charge, CancellationToken.None);
            }, CancellationToken.None);
        }

        Assert.Equal(20_000, await portal.Balance($"unapplied:{employer.Id}"));
        Assert.Equal((0, 0), (await portal.Balance($"credits:{employer.Id}"), await portal.Balance($"unpaid:credits:{id}")));
    }

    [Fact]
    public async Task Events_out_of_order_and_told_twice_end_the_same()
    {
        await using var portal = await TestPortal.Start();
        using var pages = new PaymentPages();
        var (employer, owner) = await portal.AddEmployer();
        var id = await Order(portal, owner, "1K");
        await pages.PayByCard((await Load(portal, id)).HostedInvoiceUrl!);
        await portal.Settle();
        // Paid was processed; finalized and paid come again.
        await portal.Get<Work>().Run(owner, async (db, _) =>
        {
            foreach (var outcome in await db.WebhookOutcomes.Where(outcome => outcome.State == WebhookState.Processed).ToListAsync())
                outcome.Replay(portal.Get<PortalClock>().Now);
        }, CancellationToken.None);
        await portal.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(CreditOrderStatus.Paid, (await Load(portal, id)).Status);
        Assert.Equal(20_000, await portal.Balance($"credits:{employer.Id}"));
        await NothingFailed(portal);
    }

    [Fact]
    public async Task An_unknown_package_a_viewer_and_a_stranger_are_refused()
    {
        await using var portal = await TestPortal.Start();
        var (employer, owner) = await portal.AddEmployer();
        var (other, stranger) = await portal.AddEmployer("Umbra");
        var viewer = await portal.AddMember(employer.Id, MemberRole.Viewer, "viewer@acme.test");
        var order = portal.Get<OrderCredits>();

        Assert.Equal("package_unknown", (await order.Handle(new OrderCreditsCommand("2K", Guid.NewGuid()), owner, CancellationToken.None)).Refusal!.Code);
        Assert.Equal("may_not_spend", (await order.Handle(new OrderCreditsCommand("1K", Guid.NewGuid()), viewer, CancellationToken.None)).Refusal!.Code);
        var id = await Order(portal, owner, "1K");
        Assert.Equal("order_unknown", (await portal.Get<CancelCreditOrder>().Handle(id, stranger, CancellationToken.None)).Refusal!.Code);
        Assert.Null(await portal.Get<CreditQueries>().Order(other.Id, id, CancellationToken.None));
        Assert.Equal(CreditOrderStatus.Open, (await Load(portal, id)).Status);
    }

    private static async Task<int> Order(TestPortal portal, ActingPerson owner, string package) =>
        (await portal.Get<OrderCredits>().Handle(new OrderCreditsCommand(package, Guid.NewGuid()), owner, CancellationToken.None)).Value;

    private static async Task<CreditOrder> Load(TestPortal portal, int id)
    {
        await using var db = portal.Db();
        return await db.CreditOrders.SingleAsync(order => order.Id == id);
    }

    private static async Task NothingFailed(TestPortal portal)
    {
        await using var db = portal.Db();
        var failed = await db.WebhookOutcomes.Where(outcome => outcome.State != WebhookState.Processed && outcome.State != WebhookState.Ignored)
            .Select(outcome => $"{outcome.State}: {outcome.Reason}").ToListAsync();
        Assert.Empty(failed);
    }
}
