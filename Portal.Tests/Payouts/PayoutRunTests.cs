using Portal.Domain.Payouts;
using Xunit;

namespace Portal.Tests.Payouts;

public sealed class PayoutRunTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);
    private static readonly PayoutStanding Standing = new(2, 8_000, 4_500, Now.AddDays(-5));

    [Fact]
    public void An_item_is_transferred_and_then_paid_out()
    {
        var item = PayoutItem.Reserve(1, Standing, Now).Value;
        Assert.Equal((8_000L, 12_500L), (item.TransferCents, item.PayoutCents));
        Assert.False(item.PaidOut("po_1", 12_500, Now));
        Assert.True(item.Transferred("tr_1", Now));
        Assert.False(item.Transferred("tr_1", Now));
        Assert.True(item.PaidOut("po_1", 12_500, Now));
        Assert.False(item.Refused("Too late.", Now));
        Assert.Equal(PayoutItemStatus.PaidOut, item.Status);
    }

    [Fact]
    public void Nothing_is_reserved_where_nothing_is_payable() =>
        Assert.True(PayoutItem.Reserve(1, new PayoutStanding(2, 0, 0, null), Now).IsRefused);

    [Fact]
    public void A_run_is_finished_once_every_item_has_its_outcome()
    {
        var run = PayoutRun.Plan("2026-W47", null, Now);
        var item = PayoutItem.Reserve(1, Standing, Now).Value;
        PayoutItem[] items = [item, PayoutItem.Skip(1, new PayoutStanding(5, 400, 0, Now), "Under the minimum.", Now)];
        run.Start(Now);
        Assert.Equal("items_open", run.Finish(items, Now).Refusal!.Code);
        Assert.False(run.Start(Now).IsRefused);
        item.Transferred("tr_1", Now);
        item.PaidOut("po_1", 12_500, Now);
        Assert.False(run.Finish(items, Now).IsRefused);
        Assert.Equal((2, 1, 0, 1, 12_500L), (run.ItemCount, run.PaidCount, run.RefusedCount, run.SkippedCount, run.PaidCents));
        Assert.True(run.Start(Now).IsRefused);
    }

    [Fact]
    public void A_bank_payout_only_goes_forward_and_may_fail_after_it_was_paid()
    {
        var payout = BankPayout.Created(2, "po_1", 12_500, Now.AddDays(2), Now);
        Assert.True(payout.Take(BankPayoutStatus.Paid, null, null, Now));
        Assert.False(payout.Take(BankPayoutStatus.InTransit, null, null, Now));
        Assert.True(payout.Take(BankPayoutStatus.Failed, null, "The account is closed.", Now));
        Assert.False(payout.Take(BankPayoutStatus.Cancelled, null, null, Now));
        Assert.True(payout.CameBack);
    }
}
