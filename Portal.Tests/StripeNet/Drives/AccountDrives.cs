using Stripe;
using Xunit;
using static Portal.Tests.StripeNet.Drives.DriveWorld;

namespace Portal.Tests.StripeNet.Drives;

/// <summary>Connected accounts: links, logins, capabilities, bank accounts.</summary>
internal static class AccountDrives
{
    public static IEnumerable<Drive> All => [.. Accounts, .. Links, .. Logins, .. Capabilities, .. Banks];

    private static IEnumerable<Drive> Accounts => Drive.Of(api => api.Accounts,
        ("CreateAsync", async (api, world) => Assert.False((await Express(api)).PayoutsEnabled)),
        ("GetAsync", async (api, world) => Assert.True((await api.GetAsync(await world.Sandbox.Onboarded())).PayoutsEnabled)),
        ("GetSelfAsync", async (api, world) => Assert.StartsWith("acct_", (await api.GetSelfAsync()).Id, StringComparison.Ordinal)),
        ("UpdateAsync", async (api, world) =>
            Assert.Equal("4", (await api.UpdateAsync((await Express(api)).Id, new AccountUpdateOptions { Metadata = new() { ["therapist"] = "4" } })).Metadata["therapist"])),
        ("RejectAsync", async (api, world) =>
            Assert.Equal("rejected.fraud", (await Rejected(api)).Requirements.DisabledReason)),
        ("UnrejectAsync", async (api, world) => Assert.NotEqual("rejected.fraud", (await api.UnrejectAsync((await Rejected(api)).Id)).Requirements.DisabledReason)),
        ("DeleteAsync", async (api, world) => Assert.True((await api.DeleteAsync((await Express(api)).Id)).Deleted)),
        ("ListAsync", async (api, world) =>
        {
            var account = await Express(api);
            Finds(await api.ListAsync(), account.Id);
        }),
        ("ListAutoPagingAsync", async (api, world) => await Finds(api.ListAutoPagingAsync(), (await Express(api)).Id)));

    private static IEnumerable<Drive> Links => Drive.Of(api => api.AccountLinks,
        ("CreateAsync", async (api, world) =>
        {
            var options = new AccountLinkCreateOptions
            {
                Account = (await Express(world.Api.Accounts)).Id, Type = "account_onboarding", RefreshUrl = "https://portal.test/again", ReturnUrl = "https://portal.test/done",
            };
            Assert.StartsWith("http", (await api.CreateAsync(options)).Url, StringComparison.Ordinal);
        }));

    private static IEnumerable<Drive> Logins => Drive.Of(api => api.Accounts.LoginLinks,
        ("CreateAsync", async (api, world) => Assert.StartsWith("http", (await api.CreateAsync(await world.Sandbox.Onboarded())).Url, StringComparison.Ordinal)));

    private static IEnumerable<Drive> Capabilities => Drive.Of(api => api.Accounts.Capabilities,
        ("GetAsync", async (api, world) => Assert.Equal("active", (await api.GetAsync(await world.Sandbox.Onboarded(), "transfers")).Status)),
        ("UpdateAsync", async (api, world) =>
            Assert.True((await api.UpdateAsync((await Express(world.Api.Accounts)).Id, "card_payments", new AccountCapabilityUpdateOptions { Requested = true })).Requested)),
        ("ListAsync", async (api, world) => Finds(await api.ListAsync(await world.Sandbox.Onboarded()), "transfers")));

    private static IEnumerable<Drive> Banks => Drive.Of(api => api.Accounts.ExternalAccounts,
        ("CreateAsync", async (api, world) => Assert.Equal("6789", (await Bank(api, world)).Last4)),
        ("GetAsync", async (api, world) =>
        {
            var bank = await Bank(api, world);
            Assert.Equal(bank.Id, (await api.GetAsync(bank.AccountId, bank.Id)).Id);
        }),
        ("UpdateAsync", async (api, world) =>
        {
            var bank = await Bank(api, world);
            var changed = await api.UpdateAsync(bank.AccountId, bank.Id, new AccountExternalAccountUpdateOptions { DefaultForCurrency = true });
            Assert.True(((BankAccount)changed).DefaultForCurrency);
        }),
        ("DeleteAsync", async (api, world) =>
        {
            var bank = await Bank(api, world);
            Assert.True(((BankAccount)await api.DeleteAsync(bank.AccountId, bank.Id)).Deleted);
        }),
        ("ListAsync", async (api, world) =>
        {
            var bank = await Bank(api, world);
            Finds(await api.ListAsync(bank.AccountId, new AccountExternalAccountListOptions { Object = "bank_account" }), bank.Id);
        }),
        ("ListAutoPagingAsync", async (api, world) =>
        {
            var bank = await Bank(api, world);
            await Finds(api.ListAutoPagingAsync(bank.AccountId), bank.Id);
        }));

    private static Task<Account> Express(AccountService api) => api.CreateAsync(new AccountCreateOptions
    {
        Type = "express", Country = "US",
        Capabilities = new AccountCapabilitiesOptions { Transfers = new AccountCapabilitiesTransfersOptions { Requested = true } },
    });

    private static async Task<Account> Rejected(AccountService api) =>
        await api.RejectAsync((await Express(api)).Id, new AccountRejectOptions { Reason = "fraud" });

    /// <summary>A second bank account: the first stays the default.</summary>
    private static async Task<BankAccount> Bank(AccountExternalAccountService api, DriveWorld world) =>
        (BankAccount)await api.CreateAsync(await world.Sandbox.Onboarded(), new AccountExternalAccountCreateOptions { ExternalAccount = (await world.BankToken()).Id });
}
