using Microsoft.EntityFrameworkCore;
using Portal.Credits;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Credits;
using Portal.Domain.Ledger;
using Portal.Ledger.Holds;
using Portal.Payments;
using Portal.Payments.Credits;
using Portal.Payments.Operations;
using Portal.People;
using Portal.Tests.Reconciliation;
using Portal.Tests.Support;
using Portal.Time;
using Stripe;
using Xunit;

namespace Portal.Tests.Credits;

/// <summary>Late money that Stripe refused to give back is tried again by an administrator, once for each refusal.</summary>
public sealed class RetryGiveBackTests
{
    [Fact]
    public async Task A_give_back_that_Stripe_refused_is_tried_again_with_a_key_of_its_own_and_never_once_the_money_is_gone()
    {
        await using var portal = await TestPortal.Start();
        var (employer, owner) = await portal.AddEmployer();
        var refused = await Refused(portal, owner);
        Assert.Equal(20_000, await portal.Balance($"unapplied:{employer.Id}"));

        Assert.Equal("not_allowed", (await Again(portal, refused.Id, owner)).Refusal!.Code);
        Assert.Equal("not_refused", (await Again(portal, 999_999)).Refusal!.Code);
        await portal.Get<PlaceMoneyHold>().Handle("Looking at the books.", Reconciling.Admin, CancellationToken.None);
        Assert.Equal("money_on_hold", (await Again(portal, refused.Id)).Refusal!.Code);
        await portal.Get<LiftMoneyHold>().Handle("Looked.", Reconciling.Admin, CancellationToken.None);

        // Refused once more, for the same reason.
        var clicks = await Task.WhenAll(Again(portal, refused.Id), Again(portal, refused.Id));
        Assert.Equal("tried_again", Assert.Single(clicks, click => click.IsRefused).Refusal!.Code);
        await portal.Settle();
        var second = await Last(portal);
        Assert.Equal(($"{refused.Subject}:give-back:2", OperationState.Failed), (second.Key, second.State));

        // Now Stripe has the payment.
        var payment = await new PaymentIntentService(portal.Get<StripeAccounts>()[StripeAccountName.Credits]).CreateAsync(
            new PaymentIntentCreateOptions { Amount = 20_000, Currency = "usd", PaymentMethod = "pm_card_bypassPending", PaymentMethodTypes = ["card"], Confirm = true });
        await using (var db = portal.Db()) await db.Database.ExecuteSqlRawAsync("UPDATE StripeOperations SET Request = replace(Request, 'pi_late', {0}) WHERE Id = {1}", payment.Id, second.Id);
        Assert.False((await Again(portal, second.Id)).IsRefused);
        await portal.Settle();
        var third = await Last(portal);
        Assert.Equal(($"{refused.Subject}:give-back:3", OperationState.Done), (third.Key, third.State));
        Assert.Equal(0, await portal.Balance($"unapplied:{employer.Id}"));
        Assert.Equal([20_000L], (await new RefundService(portal.Get<StripeAccounts>()[StripeAccountName.Credits]).ListAsync()).Data.Select(refund => refund.Amount));
        Assert.Equal("not_refused", (await Again(portal, third.Id)).Refusal!.Code);
    }

    [Fact]
    public async Task Money_that_was_given_back_from_the_bank_is_not_given_back_again()
    {
        await using var portal = await TestPortal.Start();
        var (employer, owner) = await portal.AddEmployer();
        var refused = await Refused(portal, owner);
        var entry = AdjustmentPostings.Approved(1, [new EntryLine(AccountCode.Unapplied(employer.Id), 20_000), new EntryLine(AccountCode.Bank, -20_000)], Approval.Of("Paid from the bank.", 1, 2).Value);
        await portal.Get<Work>().Run(new Actor("test"), (_, journal) => journal.Post(entry, CancellationToken.None), CancellationToken.None);
        Assert.Equal("nothing_unapplied", (await Again(portal, refused.Id)).Refusal!.Code);
    }

    /// <summary>A payment that Stripe doesn't know is told as late, so that giving it back is refused.</summary>
    internal static async Task<StripeOperation> Refused(TestPortal portal, ActingPerson owner)
    {
        var id = (await portal.Get<OrderCredits>().Handle(new OrderCreditsCommand("1K", Guid.NewGuid()), owner, CancellationToken.None)).Value;
        await portal.Settle();
        await portal.Get<CancelCreditOrder>().Handle(id, owner, CancellationToken.None);
        await portal.Settle();
        var charge = new ChargeFacts("pi_late", "ch_late", new StripeMovement("txn_late", 20_000, 610), portal.Get<PortalClock>().Now);
        await portal.Get<Work>().Run(owner, async (db, journal) =>
        {
            var order = await db.CreditOrders.SingleAsync();
            var facts = new CreditInvoiceFacts(order.StripeInvoiceId!, order.Number, order.HostedInvoiceUrl, order.PdfUrl, order.DueAt);
            await portal.Get<RecordCreditInvoice>().Paid(db, journal, order, facts, charge, CancellationToken.None);
        }, CancellationToken.None);
        await portal.Settle();
        var refused = await Last(portal);
        Assert.Equal((GiveBackLateMoney.KindName, OperationState.Failed), (refused.Kind, refused.State));
        return refused;
    }

    private static Task<Result<long>> Again(TestPortal portal, long id, ActingPerson? person = null) =>
        portal.Get<RetryGiveBack>().Handle(id, person ?? Reconciling.Admin, CancellationToken.None);

    private static async Task<StripeOperation> Last(TestPortal portal)
    {
        await using var db = portal.Db();
        return await db.StripeOperations.AsNoTracking().OrderByDescending(operation => operation.Id).FirstAsync();
    }
}
