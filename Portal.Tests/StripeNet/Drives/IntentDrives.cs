using Stripe;
using Xunit;
using static Portal.Tests.StripeNet.Drives.DriveWorld;

namespace Portal.Tests.StripeNet.Drives;

/// <summary>Payment intents, setup intents with their attempts, mandates.</summary>
internal static class IntentDrives
{
    public static IEnumerable<Drive> All => [.. Payments, .. Setups, .. Attempts, .. Mandates];

    private static IEnumerable<Drive> Payments => Drive.Of(api => api.PaymentIntents,
        ("CreateAsync", async (api, world) => Assert.Equal("succeeded", (await world.Payment()).Status)),
        ("ConfirmAsync", async (api, world) => Assert.Equal("succeeded", (await api.ConfirmAsync((await world.Payment(confirm: false)).Id)).Status)),
        ("CaptureAsync", async (api, world) =>
        {
            var held = await world.Payment(capture: "manual");
            Assert.Equal(3000, (await api.CaptureAsync(held.Id, new PaymentIntentCaptureOptions { AmountToCapture = 3000 })).AmountReceived);
        }),
        ("CancelAsync", async (api, world) => Assert.Equal("canceled", (await api.CancelAsync((await world.Payment(confirm: false)).Id)).Status)),
        ("GetAsync", async (api, world) => Assert.NotNull((await api.GetAsync((await world.Payment()).Id, new PaymentIntentGetOptions { Expand = ["latest_charge"] })).LatestCharge)),
        ("UpdateAsync", async (api, world) =>
            Assert.Equal(5000, (await api.UpdateAsync((await world.Payment(confirm: false)).Id, new PaymentIntentUpdateOptions { Amount = 5000 })).Amount)),
        ("ListAsync", async (api, world) =>
        {
            var payment = await world.Payment();
            Finds(await api.ListAsync(), payment.Id);
        }),
        ("ListAutoPagingAsync", async (api, world) => await Finds(api.ListAutoPagingAsync(new PaymentIntentListOptions { Limit = 2 }), (await world.Payment()).Id)),
        ("SearchAsync", async (api, world) =>
        {
            var payment = await world.Payment();
            Finds(await api.SearchAsync(new PaymentIntentSearchOptions { Query = "status:'succeeded'", Limit = 100 }), payment.Id);
        }),
        ("SearchAutoPagingAsync", async (api, world) =>
            await Finds(api.SearchAutoPagingAsync(new PaymentIntentSearchOptions { Query = "status:'succeeded'" }), (await world.Payment()).Id)),
        ("VerifyMicrodepositsAsync", async (api, world) =>
        {
            var waiting = await api.CreateAsync(new PaymentIntentCreateOptions
            {
                Amount = 4000, Currency = "usd", Customer = (await world.Customer()).Id, Confirm = true, PaymentMethodTypes = ["us_bank_account"],
                PaymentMethodOptions = new PaymentIntentPaymentMethodOptionsOptions { UsBankAccount = new PaymentIntentPaymentMethodOptionsUsBankAccountOptions { VerificationMethod = "microdeposits" } },
                PaymentMethodData = new PaymentIntentPaymentMethodDataOptions
                {
                    Type = "us_bank_account", BillingDetails = new PaymentIntentPaymentMethodDataBillingDetailsOptions { Name = "Ada" },
                    UsBankAccount = new PaymentIntentPaymentMethodDataUsBankAccountOptions { RoutingNumber = "110000000", AccountNumber = "000123456789", AccountHolderType = "individual" },
                },
                MandateData = new PaymentIntentMandateDataOptions
                {
                    CustomerAcceptance = new PaymentIntentMandateDataCustomerAcceptanceOptions
                    {
                        Type = "online", Online = new PaymentIntentMandateDataCustomerAcceptanceOnlineOptions { IpAddress = "127.0.0.1", UserAgent = "test" },
                    },
                },
            });
            Assert.Equal("requires_action", waiting.Status);
            Assert.Equal("processing", (await api.VerifyMicrodepositsAsync(waiting.Id, new PaymentIntentVerifyMicrodepositsOptions { Amounts = [32, 45] })).Status);
        }));

    private static IEnumerable<Drive> Setups => Drive.Of(api => api.SetupIntents,
        ("CreateAsync", async (api, world) => Assert.Equal("requires_confirmation", (await Setup(api, world)).Status)),
        ("ConfirmAsync", async (api, world) => Assert.Equal("succeeded", (await api.ConfirmAsync((await Setup(api, world)).Id)).Status)),
        ("CancelAsync", async (api, world) => Assert.Equal("canceled", (await api.CancelAsync((await Setup(api, world)).Id)).Status)),
        ("GetAsync", async (api, world) => Assert.Equal("off_session", (await api.GetAsync((await Setup(api, world)).Id)).Usage)),
        ("UpdateAsync", async (api, world) =>
            Assert.Equal("Card on file", (await api.UpdateAsync((await Setup(api, world)).Id, new SetupIntentUpdateOptions { Description = "Card on file" })).Description)),
        ("ListAsync", async (api, world) =>
        {
            var setup = await Setup(api, world);
            Finds(await api.ListAsync(new SetupIntentListOptions { Customer = setup.CustomerId }), setup.Id);
        }),
        ("ListAutoPagingAsync", async (api, world) => await Finds(api.ListAutoPagingAsync(), (await Setup(api, world)).Id)),
        ("VerifyMicrodepositsAsync", async (api, world) =>
        {
            var waiting = await BankSetup(api, world);
            Assert.Equal("succeeded", (await api.VerifyMicrodepositsAsync(waiting.Id, new SetupIntentVerifyMicrodepositsOptions { Amounts = [32, 45] })).Status);
        }));

    private static IEnumerable<Drive> Attempts => Drive.Of(api => api.SetupAttempts,
        ("ListAsync", async (api, world) =>
        {
            var setup = await Confirmed(world);
            Finds(await api.ListAsync(new SetupAttemptListOptions { SetupIntent = setup.Id }), setup.LatestAttemptId);
        }),
        ("ListAutoPagingAsync", async (api, world) =>
        {
            var setup = await Confirmed(world);
            await Finds(api.ListAutoPagingAsync(new SetupAttemptListOptions { SetupIntent = setup.Id }), setup.LatestAttemptId);
        }));

    private static IEnumerable<Drive> Mandates => Drive.Of(api => api.Mandates,
        ("GetAsync", async (api, world) =>
        {
            var setup = await BankSetup(world.Api.SetupIntents, world);
            setup = await world.Api.SetupIntents.VerifyMicrodepositsAsync(setup.Id, new SetupIntentVerifyMicrodepositsOptions { Amounts = [32, 45] });
            Assert.Equal("multi_use", (await api.GetAsync(setup.MandateId)).Type);
        }));

    private static async Task<SetupIntent> Setup(SetupIntentService api, DriveWorld world)
    {
        var customer = await world.Customer();
        return await api.CreateAsync(new SetupIntentCreateOptions
        {
            Customer = customer.Id, PaymentMethod = customer.InvoiceSettings.DefaultPaymentMethodId, Usage = "off_session", PaymentMethodTypes = ["card"],
        });
    }

    private static async Task<SetupIntent> Confirmed(DriveWorld world) =>
        await world.Api.SetupIntents.ConfirmAsync((await Setup(world.Api.SetupIntents, world)).Id);

    private static async Task<SetupIntent> BankSetup(SetupIntentService api, DriveWorld world) => await api.CreateAsync(new SetupIntentCreateOptions
    {
        Customer = (await world.Customer()).Id, Confirm = true, PaymentMethodTypes = ["us_bank_account"],
        PaymentMethodOptions = new SetupIntentPaymentMethodOptionsOptions { UsBankAccount = new SetupIntentPaymentMethodOptionsUsBankAccountOptions { VerificationMethod = "microdeposits" } },
        PaymentMethodData = new SetupIntentPaymentMethodDataOptions
        {
            Type = "us_bank_account", BillingDetails = new SetupIntentPaymentMethodDataBillingDetailsOptions { Name = "Ada" },
            UsBankAccount = new SetupIntentPaymentMethodDataUsBankAccountOptions { RoutingNumber = "110000000", AccountNumber = "000123456789", AccountHolderType = "individual" },
        },
        MandateData = new SetupIntentMandateDataOptions
        {
            CustomerAcceptance = new SetupIntentMandateDataCustomerAcceptanceOptions
            {
                Type = "online", Online = new SetupIntentMandateDataCustomerAcceptanceOnlineOptions { IpAddress = "127.0.0.1", UserAgent = "test" },
            },
        },
    });
}
