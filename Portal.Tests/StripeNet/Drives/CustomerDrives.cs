using Stripe;
using Xunit;
using static Portal.Tests.StripeNet.Drives.DriveWorld;

namespace Portal.Tests.StripeNet.Drives;

/// <summary>Customers with their balance, payment methods and sources; tokens.</summary>
internal static class CustomerDrives
{
    public static IEnumerable<Drive> All => [.. Customers, .. Balance, .. Methods, .. Sources, .. Tokens];

    private static IEnumerable<Drive> Customers => Drive.Of(api => api.Customers,
        ("CreateAsync", async (api, world) => Assert.Equal("ada@example.com", (await world.Customer()).Email)),
        ("GetAsync", async (api, world) => Assert.NotNull((await api.GetAsync((await world.Customer()).Id)).InvoiceSettings.DefaultPaymentMethodId)),
        ("UpdateAsync", async (api, world) =>
            Assert.Equal("Grace", (await api.UpdateAsync((await world.Customer()).Id, new CustomerUpdateOptions { Name = "Grace" })).Name)),
        ("ListAsync", async (api, world) =>
        {
            var customer = await world.Customer();
            Finds(await api.ListAsync(new CustomerListOptions { Email = customer.Email, Limit = 3 }), customer.Id);
        }),
        ("ListAutoPagingAsync", async (api, world) =>
        {
            var first = await world.Customer();
            await world.Customer();
            await Finds(api.ListAutoPagingAsync(new CustomerListOptions { Limit = 1 }), first.Id);
        }),
        ("SearchAsync", async (api, world) =>
        {
            var customer = await api.CreateAsync(new CustomerCreateOptions { Email = "searched@example.com" });
            Finds(await api.SearchAsync(new CustomerSearchOptions { Query = "email:'searched@example.com'" }), customer.Id);
        }),
        ("SearchAutoPagingAsync", async (api, world) =>
        {
            var customer = await api.CreateAsync(new CustomerCreateOptions { Metadata = new() { ["kind"] = "paged" } });
            await Finds(api.SearchAutoPagingAsync(new CustomerSearchOptions { Query = "metadata['kind']:'paged'" }), customer.Id);
        }),
        ("DeleteAsync", async (api, world) => Assert.True((await api.DeleteAsync((await world.Customer()).Id)).Deleted)),
        ("DeleteDiscountAsync", async (api, world) =>
            Assert.NotEmpty(await Refusal(async () => await api.DeleteDiscountAsync((await world.Customer()).Id)))));

    private static IEnumerable<Drive> Balance => Drive.Of(api => api.Customers.BalanceTransactions,
        ("CreateAsync", async (api, world) => Assert.Equal(-700, (await Credit(api, world)).EndingBalance)),
        ("GetAsync", async (api, world) =>
        {
            var credit = await Credit(api, world);
            Assert.Equal(-700, (await api.GetAsync(credit.CustomerId, credit.Id)).Amount);
        }),
        ("UpdateAsync", async (api, world) =>
        {
            var credit = await Credit(api, world);
            var changed = await api.UpdateAsync(credit.CustomerId, credit.Id, new CustomerBalanceTransactionUpdateOptions { Description = "Goodwill" });
            Assert.Equal("Goodwill", changed.Description);
        }),
        ("ListAsync", async (api, world) =>
        {
            var credit = await Credit(api, world);
            Finds(await api.ListAsync(credit.CustomerId), credit.Id);
        }),
        ("ListAutoPagingAsync", async (api, world) =>
        {
            var credit = await Credit(api, world);
            await Finds(api.ListAutoPagingAsync(credit.CustomerId), credit.Id);
        }));

    private static IEnumerable<Drive> Methods => Drive.Of(api => api.Customers.PaymentMethods,
        ("GetAsync", async (api, world) =>
        {
            var customer = await world.Customer();
            Assert.Equal("4242", (await api.GetAsync(customer.Id, customer.InvoiceSettings.DefaultPaymentMethodId)).Card.Last4);
        }),
        ("ListAsync", async (api, world) =>
        {
            var customer = await world.Customer();
            Finds(await api.ListAsync(customer.Id), customer.InvoiceSettings.DefaultPaymentMethodId);
        }),
        ("ListAutoPagingAsync", async (api, world) =>
        {
            var customer = await world.Customer();
            await Finds(api.ListAutoPagingAsync(customer.Id, new CustomerPaymentMethodListOptions { Type = "card" }), customer.InvoiceSettings.DefaultPaymentMethodId);
        }));

    private static IEnumerable<Drive> Sources => Drive.Of(api => api.Customers.PaymentSources,
        ("CreateAsync", async (api, world) => Assert.Equal("6789", (await Bank(api, world)).Last4)),
        ("GetAsync", async (api, world) =>
        {
            var bank = await Bank(api, world);
            Assert.Equal(bank.Id, (await api.GetAsync(bank.CustomerId, bank.Id)).Id);
        }),
        ("UpdateAsync", async (api, world) =>
        {
            var bank = await Bank(api, world);
            var changed = await api.UpdateAsync(bank.CustomerId, bank.Id, new CustomerPaymentSourceUpdateOptions { AccountHolderName = "Grace" });
            Assert.Equal("Grace", ((BankAccount)changed).AccountHolderName);
        }),
        ("VerifyAsync", async (api, world) =>
        {
            var bank = await Bank(api, world);
            Assert.Equal("verified", (await api.VerifyAsync(bank.CustomerId, bank.Id, new CustomerPaymentSourceVerifyOptions { Amounts = [32, 45] })).Status);
        }),
        ("ListAsync", async (api, world) =>
        {
            var bank = await Bank(api, world);
            Finds(await api.ListAsync(bank.CustomerId, new CustomerPaymentSourceListOptions { Object = "bank_account" }), bank.Id);
        }),
        ("ListAutoPagingAsync", async (api, world) =>
        {
            var bank = await Bank(api, world);
            await Finds(api.ListAutoPagingAsync(bank.CustomerId), bank.Id);
        }),
        ("DeleteAsync", async (api, world) =>
        {
            var bank = await Bank(api, world);
            Assert.True(((BankAccount)await api.DeleteAsync(bank.CustomerId, bank.Id)).Deleted);
        }));

    private static IEnumerable<Drive> Tokens => Drive.Of(api => api.Tokens,
        ("CreateAsync", async (api, world) => Assert.Equal("bank_account", (await world.BankToken()).Type)),
        ("GetAsync", async (api, world) => Assert.Equal("6789", (await api.GetAsync((await world.BankToken()).Id)).BankAccount.Last4)));

    private static async Task<CustomerBalanceTransaction> Credit(CustomerBalanceTransactionService api, DriveWorld world) =>
        await api.CreateAsync((await world.Customer()).Id, new CustomerBalanceTransactionCreateOptions { Amount = -700, Currency = "usd" });

    private static async Task<BankAccount> Bank(CustomerPaymentSourceService api, DriveWorld world) =>
        (BankAccount)await api.CreateAsync((await world.Customer()).Id, new CustomerPaymentSourceCreateOptions { Source = (await world.BankToken()).Id });
}
