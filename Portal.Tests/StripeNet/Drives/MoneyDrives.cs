using Stripe;
using Xunit;
using static Portal.Tests.StripeNet.Drives.DriveWorld;

namespace Portal.Tests.StripeNet.Drives;

/// <summary>Transfers, payouts, top-ups, balances and application fees.</summary>
internal static class MoneyDrives
{
    public static IEnumerable<Drive> All => [.. Transfers, .. Reversals, .. Payouts, .. Topups, .. Balances, .. Entries, .. Fees, .. FeeRefunds];

    private static IEnumerable<Drive> Transfers => Drive.Of(api => api.Transfers,
        ("CreateAsync", async (api, world) => Assert.Equal(1000, (await world.Transfer()).Amount)),
        ("GetAsync", async (api, world) => Assert.False((await api.GetAsync((await world.Transfer()).Id)).Reversed)),
        ("UpdateAsync", async (api, world) => Assert.Equal("Week 1", (await api.UpdateAsync((await world.Transfer()).Id, new TransferUpdateOptions { Description = "Week 1" })).Description)),
        ("ListAsync", async (api, world) =>
        {
            var transfer = await world.Transfer();
            Finds(await api.ListAsync(new TransferListOptions { Destination = transfer.DestinationId }), transfer.Id);
        }),
        ("ListAutoPagingAsync", async (api, world) => await Finds(api.ListAutoPagingAsync(), (await world.Transfer()).Id)));

    private static IEnumerable<Drive> Reversals => Drive.Of(api => api.Transfers.Reversals,
        ("CreateAsync", async (api, world) => Assert.Equal(400, (await Reversal(api, world)).Amount)),
        ("GetAsync", async (api, world) =>
        {
            var reversal = await Reversal(api, world);
            Assert.Equal(400, (await api.GetAsync(reversal.TransferId, reversal.Id)).Amount);
        }),
        ("UpdateAsync", async (api, world) =>
        {
            var reversal = await Reversal(api, world);
            var options = new TransferReversalUpdateOptions { Metadata = new() { ["why"] = "refund" } };
            Assert.Equal("refund", (await api.UpdateAsync(reversal.TransferId, reversal.Id, options)).Metadata["why"]);
        }),
        ("ListAsync", async (api, world) =>
        {
            var reversal = await Reversal(api, world);
            Finds(await api.ListAsync(reversal.TransferId), reversal.Id);
        }),
        ("ListAutoPagingAsync", async (api, world) =>
        {
            var reversal = await Reversal(api, world);
            await Finds(api.ListAutoPagingAsync(reversal.TransferId), reversal.Id);
        }));

    private static IEnumerable<Drive> Payouts => Drive.Of(api => api.Payouts,
        ("CreateAsync", async (api, world) => Assert.Equal("pending", (await world.Payout(await world.PaidAccount())).Status)),
        ("GetAsync", async (api, world) =>
        {
            var there = await world.PaidAccount();
            Assert.Equal(500, (await api.GetAsync((await world.Payout(there)).Id, null, there)).Amount);
        }),
        ("UpdateAsync", async (api, world) =>
        {
            var there = await world.PaidAccount();
            var options = new PayoutUpdateOptions { Metadata = new() { ["run"] = "9" } };
            Assert.Equal("9", (await api.UpdateAsync((await world.Payout(there)).Id, options, there)).Metadata["run"]);
        }),
        ("CancelAsync", async (api, world) =>
        {
            var there = await world.PaidAccount();
            Assert.Equal("canceled", (await api.CancelAsync((await world.Payout(there)).Id, null, there)).Status);
        }),
        ("ReverseAsync", async (api, world) =>
        {
            var there = await world.PaidAccount();
            var payout = await world.Payout(there);
            await world.Sandbox.Advance("P5D");
            Assert.Equal(payout.Id, (await api.ReverseAsync(payout.Id, null, there)).OriginalPayoutId);
        }),
        ("ListAsync", async (api, world) =>
        {
            var there = await world.PaidAccount();
            var payout = await world.Payout(there);
            Finds(await api.ListAsync(null, there), payout.Id);
        }),
        ("ListAutoPagingAsync", async (api, world) =>
        {
            var there = await world.PaidAccount();
            await Finds(api.ListAutoPagingAsync(null, there), (await world.Payout(there)).Id);
        }));

    private static IEnumerable<Drive> Topups => Drive.Of(api => api.Topups,
        ("CreateAsync", async (api, world) => Assert.Equal("pending", (await Topup(api)).Status)),
        ("GetAsync", async (api, world) => Assert.Equal(90_000, (await api.GetAsync((await Topup(api)).Id)).Amount)),
        ("UpdateAsync", async (api, world) => Assert.Equal("Float", (await api.UpdateAsync((await Topup(api)).Id, new TopupUpdateOptions { Description = "Float" })).Description)),
        ("CancelAsync", async (api, world) => Assert.Equal("canceled", (await api.CancelAsync((await Topup(api)).Id)).Status)),
        ("ListAsync", async (api, world) =>
        {
            var topup = await Topup(api);
            Finds(await api.ListAsync(), topup.Id);
        }),
        ("ListAutoPagingAsync", async (api, world) => await Finds(api.ListAutoPagingAsync(), (await Topup(api)).Id)));

    private static IEnumerable<Drive> Balances => Drive.Of(api => api.Balance,
        ("GetAsync/2", async (api, world) => Assert.Equal("usd", (await api.GetAsync()).Available[0].Currency)),
        ("GetAsync/3", async (api, world) => Assert.Equal(1000, (await api.GetAsync(new BalanceGetOptions(), await world.PaidAccount())).Available[0].Amount)));

    private static IEnumerable<Drive> Entries => Drive.Of(api => api.BalanceTransactions,
        ("GetAsync", async (api, world) =>
        {
            var charge = await world.Api.Charges.GetAsync(await world.Charge());
            Assert.Equal("charge", (await api.GetAsync(charge.BalanceTransactionId)).Type);
        }),
        ("ListAsync", async (api, world) => Assert.Equal(4000, Assert.Single(await api.ListAsync(new BalanceTransactionListOptions { Source = await world.Charge() })).Amount)),
        ("ListAutoPagingAsync", async (api, world) =>
        {
            var charge = await world.Api.Charges.GetAsync(await world.Charge());
            await Finds(api.ListAutoPagingAsync(new BalanceTransactionListOptions { Limit = 3 }), charge.BalanceTransactionId);
        }));

    private static IEnumerable<Drive> Fees => Drive.Of(api => api.ApplicationFees,
        ("GetAsync", async (api, world) => Assert.Equal(400, (await api.GetAsync(await world.FeeId())).Amount)),
        ("ListAsync", async (api, world) =>
        {
            var fee = await world.FeeId();
            Finds(await api.ListAsync(), fee);
        }),
        ("ListAutoPagingAsync", async (api, world) => await Finds(api.ListAutoPagingAsync(), await world.FeeId())));

    private static IEnumerable<Drive> FeeRefunds => Drive.Of(api => api.ApplicationFees.Refunds,
        ("CreateAsync", async (api, world) => Assert.Equal(100, (await FeeRefund(api, world)).Amount)),
        ("GetAsync", async (api, world) =>
        {
            var refund = await FeeRefund(api, world);
            Assert.Equal(100, (await api.GetAsync(refund.FeeId, refund.Id)).Amount);
        }),
        ("UpdateAsync", async (api, world) =>
        {
            var refund = await FeeRefund(api, world);
            var options = new ApplicationFeeRefundUpdateOptions { Metadata = new() { ["why"] = "goodwill" } };
            Assert.Equal("goodwill", (await api.UpdateAsync(refund.FeeId, refund.Id, options)).Metadata["why"]);
        }),
        ("ListAsync", async (api, world) =>
        {
            var refund = await FeeRefund(api, world);
            Finds(await api.ListAsync(refund.FeeId), refund.Id);
        }),
        ("ListAutoPagingAsync", async (api, world) =>
        {
            var refund = await FeeRefund(api, world);
            await Finds(api.ListAutoPagingAsync(refund.FeeId), refund.Id);
        }));

    private static async Task<TransferReversal> Reversal(TransferReversalService api, DriveWorld world) =>
        await api.CreateAsync((await world.Transfer()).Id, new TransferReversalCreateOptions { Amount = 400 });

    private static Task<Topup> Topup(TopupService api) => api.CreateAsync(new TopupCreateOptions { Amount = 90_000, Currency = "usd" });

    private static async Task<ApplicationFeeRefund> FeeRefund(ApplicationFeeRefundService api, DriveWorld world) =>
        await api.CreateAsync(await world.FeeId(), new ApplicationFeeRefundCreateOptions { Amount = 100 });
}
