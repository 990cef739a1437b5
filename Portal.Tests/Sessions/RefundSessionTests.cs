using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Domain.Ledger;
using Portal.Domain.Sessions;
using Portal.Payments.Webhooks;
using Portal.Sessions;
using Stripe;
using Xunit;

namespace Portal.Tests.Sessions;

/// <summary>Refunds of sessions: each side in proportion to what it paid, to the cent.</summary>
public sealed class RefundSessionTests
{
    [Fact]
    public async Task A_whole_refund_gives_everybody_back_what_they_paid_and_takes_it_from_who_got_it()
    {
        await using var world = await SessionWorld.Start();
        var id = await world.Settled();
        Assert.Null((await Refund(world, id, 15_000, 15_000)).Refusal);
        await world.Portal.Settle();

        var booking = await world.Booking(id);
        Assert.Equal((EmployerPartState.Returned, CardPartState.Refunded), (booking.EmployerPart, booking.CardPart));
        Assert.Equal(50_000, await world.Balance(AccountCode.SubsidyPool(world.EmployerId)));
        Assert.Equal(0, await world.Balance(AccountCode.RevenueSession));
        Assert.Equal(0, await world.Balance(AccountCode.PayableTherapist(world.TherapistId)));
        Assert.Equal(0, await world.Balance(AccountCode.MemoConnected(world.TherapistId)));
        Assert.Equal(0, await world.StripeBalance(await world.ConnectedAccount()));
        await AgreesWithStripe(world);
        var order = await Order(world, 1);
        Assert.Equal((RefundPartState.Returned, RefundPartState.Returned), (order.CardPart, order.EmployerPart));
        Assert.Equal(
            ["stripe:platform -5000", "stripe:platform 5000", "revenue:session 500", "stripe:platform -500",
                $"memo:connected:{world.TherapistId} -4500", $"memo:owner:{world.TherapistId} 4500"],
            await world.Entry($"{order.RefundId}:refunded"));
        Assert.Equal(
            [$"payable:therapist:{world.TherapistId} 9000", "revenue:session 1000", $"subsidy:pool:{world.EmployerId} -10000"],
            await world.Entry($"booking:{id}:returned:1"));
    }

    [Fact]
    public async Task Three_uneven_refunds_come_to_exactly_the_whole()
    {
        await using var world = await SessionWorld.Start();
        var id = await world.Settled();
        var left = 15_000L;
        foreach (var part in (long[])[3_333, 4_999, 6_668])
        {
            Assert.False((await Refund(world, id, part, left)).IsRefused);
            left -= part;
            await world.Portal.Settle();
            await AgreesWithStripe(world);
        }

        Assert.Equal(50_000, await world.Balance(AccountCode.SubsidyPool(world.EmployerId)));
        Assert.Equal(0, await world.Balance(AccountCode.RevenueSession));
        Assert.Equal(0, await world.StripeBalance(await world.ConnectedAccount()));
        Assert.Equal("payment_changed", (await Refund(world, id, 1, 1)).Refusal!.Code);
        Assert.Equal("nothing_left_to_refund", (await Refund(world, id, 1, 0)).Refusal!.Code);
    }

    [Theory]
    [InlineData(15_001, "Not held", "refund_out_of_range")]
    [InlineData(0, "Not held", "refund_out_of_range")]
    [InlineData(-5, "Not held", "refund_out_of_range")]
    [InlineData(500, " ", "text_too_short")]
    public async Task A_refund_out_of_range_or_without_a_reason_changes_nothing(long cents, string reason, string code)
    {
        await using var world = await SessionWorld.Start();
        var id = await world.Settled();
        var refused = await world.Portal.Get<RefundSession>().Handle(new RefundToMake(id, cents, reason, 15_000), world.Admin, CancellationToken.None);
        Assert.Equal(code, refused.Refusal!.Code);
        Assert.Equal(0, (await world.Booking(id)).Payment.RefundedCents);
        Assert.Equal(40_000, await world.Balance(AccountCode.SubsidyPool(world.EmployerId)));
        Assert.Empty((await new RefundService(world.Stripe).ListAsync()).Data);
    }

    [Fact]
    public async Task A_second_click_refunds_nothing_more()
    {
        await using var world = await SessionWorld.Start();
        var id = await world.Settled();
        var clicks = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => Refund(world, id, 6_000, 15_000))));
        Assert.Single(clicks, click => !click.IsRefused);
        await world.Portal.Settle();
        Assert.Equal(6_000, (await world.Booking(id)).Payment.RefundedCents);
        Assert.Equal(2_000, Assert.Single((await new RefundService(world.Stripe).ListAsync()).Data).Amount);
    }

    [Fact]
    public async Task Where_the_therapist_has_drawn_the_money_the_employer_is_paid_back_and_the_therapist_owes_it()
    {
        await using var world = await SessionWorld.Start(card: null, terms: new() { AmountCents = 15_000 });
        var id = await world.Settled(15_000, 0);
        // Friday's run pays it out to the therapist's bank.
        await world.Portal.Advance(TimeSpan.FromDays(10));
        Assert.Equal(0, await world.Balance(AccountCode.MemoConnected(world.TherapistId)));
        Assert.Null((await Refund(world, id, 15_000, 15_000)).Refusal);
        await world.Portal.Settle();
        Assert.Equal(RefundPartState.Owed, (await Order(world, 1)).EmployerPart);
        Assert.Equal(50_000, await world.Balance(AccountCode.SubsidyPool(world.EmployerId)));
        Assert.Equal(13_500, await world.Balance(AccountCode.ReceivableTherapist(world.TherapistId)));
    }

    [Fact]
    public async Task A_refund_the_bank_returns_lies_in_clearing_until_it_is_paid_in_another_way()
    {
        await using var world = await SessionWorld.Start(card: "pm_card_refundFail");
        var id = await world.Settled();
        await Refund(world, id, 15_000, 15_000);
        await world.Portal.Advance(TimeSpan.FromDays(10));
        Assert.Equal(RefundPartState.Failed, (await Order(world, 1)).CardPart);
        Assert.Equal(5_000, -await world.Balance(AccountCode.ClearingRefund));
        await AgreesWithStripe(world);

        var byBank = world.Portal.Get<PayRefundByBank>();
        Assert.True((await byBank.Handle(id, 1, world.Employee, CancellationToken.None)).IsRefused);
        Assert.False((await byBank.Handle(id, 1, world.Admin, CancellationToken.None)).IsRefused);
        Assert.Equal("refund_not_failed", (await byBank.Handle(id, 1, world.Admin, CancellationToken.None)).Refusal!.Code);
        Assert.Equal((0, -5_000), (await world.Balance(AccountCode.ClearingRefund), await world.Balance(AccountCode.Bank)));
    }

    private static Task<Result<int>> Refund(SessionWorld world, int id, long cents, long seenLeftCents) =>
        world.Portal.Get<RefundSession>().Handle(new RefundToMake(id, cents, "The session did not help", seenLeftCents), world.Admin, CancellationToken.None);

    private static async Task<SessionRefundOrder> Order(SessionWorld world, int step)
    {
        await using var db = world.Portal.Db();
        return await db.SessionRefundOrders.SingleAsync(order => order.Step == step);
    }

    private static async Task AgreesWithStripe(SessionWorld world)
    {
        Assert.Equal(await world.StripeBalance(), await world.Balance(AccountCode.Stripe(StripeAccountName.Platform)));
        Assert.Equal(await world.StripeBalance(await world.ConnectedAccount()), await world.Balance(AccountCode.MemoConnected(world.TherapistId)));
        await using var db = world.Portal.Db();
        Assert.Empty(await db.WebhookOutcomes.Where(outcome => outcome.State != WebhookState.Processed && outcome.State != WebhookState.Ignored).Select(outcome => outcome.Reason).ToListAsync());
    }
}
