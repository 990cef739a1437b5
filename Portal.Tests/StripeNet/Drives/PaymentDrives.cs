using Stripe;
using Xunit;
using static Portal.Tests.StripeNet.Drives.DriveWorld;

namespace Portal.Tests.StripeNet.Drives;

/// <summary>Payment methods, charges, refunds and disputes.</summary>
internal static class PaymentDrives
{
    public static IEnumerable<Drive> All => [.. Methods, .. Charges, .. Refunds, .. Disputes];

    private static IEnumerable<Drive> Methods => Drive.Of(api => api.PaymentMethods,
        ("CreateAsync", async (api, world) => Assert.Equal("4242", (await Card(api)).Card.Last4)),
        ("GetAsync", async (api, world) => Assert.Equal("visa", (await api.GetAsync((await Card(api)).Id)).Card.Brand)),
        ("UpdateAsync", async (api, world) =>
        {
            var attached = await Attached(api, world);
            var changed = await api.UpdateAsync(attached.Id, new PaymentMethodUpdateOptions { Metadata = new() { ["label"] = "main" } });
            Assert.Equal("main", changed.Metadata["label"]);
        }),
        ("AttachAsync", async (api, world) => Assert.NotNull((await Attached(api, world)).CustomerId)),
        ("DetachAsync", async (api, world) => Assert.Null((await api.DetachAsync((await Attached(api, world)).Id)).CustomerId)),
        ("ListAsync", async (api, world) =>
        {
            var attached = await Attached(api, world);
            Finds(await api.ListAsync(new PaymentMethodListOptions { Customer = attached.CustomerId, Type = "card" }), attached.Id);
        }),
        ("ListAutoPagingAsync", async (api, world) =>
        {
            var attached = await Attached(api, world);
            await Finds(api.ListAutoPagingAsync(new PaymentMethodListOptions { Customer = attached.CustomerId }), attached.Id);
        }));

    private static IEnumerable<Drive> Charges => Drive.Of(api => api.Charges,
        ("CreateAsync", async (api, world) =>
        {
            var charge = await api.CreateAsync(new ChargeCreateOptions { Amount = 900, Currency = "usd", Source = "tok_visa", Description = "Direct" });
            Assert.True(charge.Paid);
        }),
        ("CaptureAsync", async (api, world) =>
        {
            var held = await world.Payment(capture: "manual");
            Assert.True((await api.CaptureAsync(held.LatestChargeId)).Captured);
        }),
        ("GetAsync", async (api, world) => Assert.Equal(4000, (await api.GetAsync(await world.Charge())).Amount)),
        ("UpdateAsync", async (api, world) =>
            Assert.Equal("Session", (await api.UpdateAsync(await world.Charge(), new ChargeUpdateOptions { Description = "Session" })).Description)),
        ("ListAsync", async (api, world) =>
        {
            var payment = await world.Payment();
            Finds(await api.ListAsync(new ChargeListOptions { PaymentIntent = payment.Id }), payment.LatestChargeId);
        }),
        ("ListAutoPagingAsync", async (api, world) => await Finds(api.ListAutoPagingAsync(new ChargeListOptions { Limit = 2 }), await world.Charge())),
        ("SearchAsync", async (api, world) =>
        {
            var charge = await world.Charge();
            Finds(await api.SearchAsync(new ChargeSearchOptions { Query = "status:'succeeded'", Limit = 100 }), charge);
        }),
        ("SearchAutoPagingAsync", async (api, world) => await Finds(api.SearchAutoPagingAsync(new ChargeSearchOptions { Query = "status:'succeeded'" }), await world.Charge())));

    private static IEnumerable<Drive> Refunds => Drive.Of(api => api.Refunds,
        ("CreateAsync", async (api, world) => Assert.Equal("succeeded", (await Refund(api, world)).Status)),
        ("GetAsync", async (api, world) => Assert.Equal(1500, (await api.GetAsync((await Refund(api, world)).Id)).Amount)),
        ("UpdateAsync", async (api, world) =>
        {
            var refund = await Refund(api, world);
            Assert.Equal("7", (await api.UpdateAsync(refund.Id, new RefundUpdateOptions { Metadata = new() { ["case"] = "7" } })).Metadata["case"]);
        }),
        ("CancelAsync", async (api, world) =>
            Assert.Contains("requires action", await Refusal(async () => await api.CancelAsync((await Refund(api, world)).Id)), StringComparison.Ordinal)),
        ("ListAsync", async (api, world) =>
        {
            var refund = await Refund(api, world);
            Finds(await api.ListAsync(new RefundListOptions { Charge = refund.ChargeId }), refund.Id);
        }),
        ("ListAutoPagingAsync", async (api, world) => await Finds(api.ListAutoPagingAsync(), (await Refund(api, world)).Id)));

    private static IEnumerable<Drive> Disputes => Drive.Of(api => api.Disputes,
        ("GetAsync", async (api, world) => Assert.Equal("needs_response", (await api.GetAsync(await world.DisputeId())).Status)),
        ("UpdateAsync", async (api, world) =>
        {
            var evidence = new DisputeEvidenceOptions { UncategorizedText = "Attended.", Receipt = (await world.File()).Id };
            var disputed = await api.UpdateAsync(await world.DisputeId(), new DisputeUpdateOptions { Evidence = evidence, Submit = false });
            Assert.Equal("Attended.", disputed.Evidence.UncategorizedText);
        }),
        ("CloseAsync", async (api, world) => Assert.Equal("lost", (await api.CloseAsync(await world.DisputeId())).Status)),
        ("ListAsync", async (api, world) =>
        {
            var dispute = await world.DisputeId();
            Finds(await api.ListAsync(), dispute);
        }),
        ("ListAutoPagingAsync", async (api, world) => await Finds(api.ListAutoPagingAsync(), await world.DisputeId())));

    private static Task<PaymentMethod> Card(PaymentMethodService api) => api.CreateAsync(new PaymentMethodCreateOptions
    {
        Type = "card", Card = new PaymentMethodCardOptions { Number = "4242424242424242", ExpMonth = 12, ExpYear = 2034, Cvc = "123" },
    });

    private static async Task<PaymentMethod> Attached(PaymentMethodService api, DriveWorld world) =>
        await api.AttachAsync((await Card(api)).Id, new PaymentMethodAttachOptions { Customer = (await world.Customer()).Id });

    private static async Task<Refund> Refund(RefundService api, DriveWorld world) =>
        await api.CreateAsync(new RefundCreateOptions { Charge = await world.Charge(), Amount = 1500 });
}
