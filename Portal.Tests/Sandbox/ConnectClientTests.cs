using Stripe;
using Xunit;

namespace Portal.Tests.Sandbox;

/// <summary>The typed client against the sandbox's money: what it sends is accepted, what comes back is read whole.</summary>
public sealed class ConnectClientTests
{
    [Fact]
    public async Task The_client_onboards_charges_refunds_and_pays_out()
    {
        await using var sandbox = await MoneySandbox.Start();
        var client = new StripeClient("sk_test_money", apiBase: sandbox.BaseUrl);
        var account = await Onboard(sandbox, client);
        Assert.True(account.PayoutsEnabled);
        Assert.Empty(account.Requirements.CurrentlyDue);
        var charge = await Charge(client, account.Id);
        Assert.Equal(9680, charge.BalanceTransaction.Net);
        Assert.Equal(10000, charge.Transfer.Amount);
        Assert.Equal(1000, charge.ApplicationFee.Amount);
        var refund = await client.V1.Refunds.CreateAsync(new RefundCreateOptions
        {
            Charge = charge.Id, Amount = 2500, ReverseTransfer = true, RefundApplicationFee = true, Expand = ["balance_transaction", "transfer_reversal"],
        });
        Assert.Equal(("succeeded", -2500L, 2500L), (refund.Status, refund.BalanceTransaction.Net, refund.TransferReversal.Amount));
        await sandbox.Advance("P2D");
        await PayOut(sandbox, client, account.Id);
    }

    [Fact]
    public async Task The_client_hears_the_sandboxs_refusals_by_code()
    {
        await using var sandbox = await MoneySandbox.Start();
        var client = new StripeClient("sk_test_money", apiBase: sandbox.BaseUrl);
        var account = await Onboard(sandbox, client);
        var refused = await Assert.ThrowsAsync<StripeException>(() => client.V1.Transfers.CreateAsync(new TransferCreateOptions
        {
            Amount = 100, Currency = "usd", Destination = account.Id,
        }));
        Assert.Equal("balance_insufficient", refused.StripeError.Code);
    }

    private static async Task<Account> Onboard(MoneySandbox sandbox, StripeClient client)
    {
        var account = await client.V1.Accounts.CreateAsync(new AccountCreateOptions
        {
            Type = "express",
            Country = "US",
            BusinessType = "individual",
            Capabilities = new AccountCapabilitiesOptions { Transfers = new AccountCapabilitiesTransfersOptions { Requested = true } },
            Settings = new AccountSettingsOptions { Payouts = new AccountSettingsPayoutsOptions { Schedule = new AccountSettingsPayoutsScheduleOptions { Interval = "manual" } } },
        });
        Assert.Equal("inactive", account.Capabilities.Transfers);
        await new OnboardingVisit(sandbox, account.Id).Finish();
        return await client.V1.Accounts.GetAsync(account.Id);
    }

    private static async Task<Charge> Charge(StripeClient client, string destination)
    {
        var intent = await client.V1.PaymentIntents.CreateAsync(new PaymentIntentCreateOptions
        {
            Amount = 10000, Currency = "usd", PaymentMethod = "pm_card_visa", Confirm = true, ApplicationFeeAmount = 1000,
            AutomaticPaymentMethods = new PaymentIntentAutomaticPaymentMethodsOptions { Enabled = true, AllowRedirects = "never" },
            TransferData = new PaymentIntentTransferDataOptions { Destination = destination },
        });
        return await client.V1.Charges.GetAsync(intent.LatestChargeId, new ChargeGetOptions { Expand = ["balance_transaction", "transfer", "application_fee"] });
    }

    private static async Task PayOut(MoneySandbox sandbox, StripeClient client, string account)
    {
        var there = new RequestOptions { StripeAccount = account };
        var balance = await client.V1.Balance.GetAsync(requestOptions: there);
        Assert.Equal(9000 - 2250, balance.Available[0].Amount);
        var payout = await client.V1.Payouts.CreateAsync(new PayoutCreateOptions { Amount = 6750, Currency = "usd" }, there);
        await sandbox.Advance("P2D");
        payout = await client.V1.Payouts.GetAsync(payout.Id, new PayoutGetOptions { Expand = ["destination"] }, there);
        Assert.Equal("paid", payout.Status);
        Assert.Equal("6789", ((BankAccount)payout.Destination).Last4);
        var net = 0L;
        await foreach (var entry in client.V1.BalanceTransactions.ListAutoPagingAsync(new BalanceTransactionListOptions { Limit = 2 }, there)) net += entry.Net;
        Assert.Equal(0, net);
    }
}
