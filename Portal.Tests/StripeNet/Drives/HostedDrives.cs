using Stripe;
using Stripe.Checkout;
using Xunit;
using static Portal.Tests.StripeNet.Drives.DriveWorld;
using Configuration = Stripe.BillingPortal.Configuration;

namespace Portal.Tests.StripeNet.Drives;

/// <summary>Checkout and the customer portal.</summary>
internal static class HostedDrives
{
    public static IEnumerable<Drive> All => [.. Checkout, .. Lines, .. Portal, .. Configurations];

    private static IEnumerable<Drive> Checkout => Drive.Of(api => api.Checkout.Sessions,
        ("CreateAsync", async (api, world) => Assert.StartsWith("http", (await Session(api)).Url, StringComparison.Ordinal)),
        ("GetAsync", async (api, world) => Assert.Equal("open", (await api.GetAsync((await Session(api)).Id)).Status)),
        ("UpdateAsync", async (api, world) =>
            Assert.Equal("3", (await api.UpdateAsync((await Session(api)).Id, new SessionUpdateOptions { Metadata = new() { ["order"] = "3" } })).Metadata["order"])),
        ("ExpireAsync", async (api, world) => Assert.Equal("expired", (await api.ExpireAsync((await Session(api)).Id)).Status)),
        ("ListAsync", async (api, world) =>
        {
            var session = await Session(api);
            Finds(await api.ListAsync(new SessionListOptions { Status = "open" }), session.Id);
        }),
        ("ListAutoPagingAsync", async (api, world) => await Finds(api.ListAutoPagingAsync(), (await Session(api)).Id)));

    private static IEnumerable<Drive> Lines => Drive.Of(api => api.Checkout.Sessions.LineItems,
        ("ListAsync", async (api, world) => Assert.Equal(3000, Assert.Single(await api.ListAsync((await Session(world.Api.Checkout.Sessions)).Id)).AmountTotal)),
        ("ListAutoPagingAsync", async (api, world) =>
        {
            var session = await Session(world.Api.Checkout.Sessions);
            await Finds(api.ListAutoPagingAsync(session.Id), (await api.ListAsync(session.Id)).Single().Id);
        }));

    private static IEnumerable<Drive> Portal => Drive.Of(api => api.BillingPortal.Sessions,
        ("CreateAsync", async (api, world) =>
        {
            var options = new Stripe.BillingPortal.SessionCreateOptions { Customer = (await world.Customer()).Id, ReturnUrl = "https://portal.test/back" };
            Assert.Equal("https://portal.test/back", (await api.CreateAsync(options)).ReturnUrl);
        }));

    private static IEnumerable<Drive> Configurations => Drive.Of(api => api.BillingPortal.Configurations,
        ("CreateAsync", async (api, world) => Assert.True((await Configured(world)).Active)),
        ("GetAsync", async (api, world) => Assert.True((await api.GetAsync((await Configured(world)).Id)).Features.InvoiceHistory.Enabled)),
        ("UpdateAsync", async (api, world) =>
        {
            var options = new Stripe.BillingPortal.ConfigurationUpdateOptions { DefaultReturnUrl = "https://portal.test/home" };
            Assert.Equal("https://portal.test/home", (await api.UpdateAsync((await Configured(world)).Id, options)).DefaultReturnUrl);
        }),
        ("ListAsync", async (api, world) =>
        {
            var configuration = await Configured(world);
            Finds(await api.ListAsync(), configuration.Id);
        }),
        ("ListAutoPagingAsync", async (api, world) => await Finds(api.ListAutoPagingAsync(), (await Configured(world)).Id)));

    private static Task<Session> Session(SessionService api) => api.CreateAsync(new SessionCreateOptions
    {
        Mode = "payment", SuccessUrl = "https://portal.test/done", CancelUrl = "https://portal.test/back",
        LineItems =
        [
            new SessionLineItemOptions
            {
                Quantity = 2,
                PriceData = new SessionLineItemPriceDataOptions
                {
                    Currency = "usd", UnitAmount = 1500, ProductData = new SessionLineItemPriceDataProductDataOptions { Name = "Credits" },
                },
            },
        ],
    });

    private static Task<Configuration> Configured(DriveWorld world) => world.Api.BillingPortal.Configurations.CreateAsync(new()
    {
        Features = new Stripe.BillingPortal.ConfigurationFeaturesOptions
        {
            InvoiceHistory = new Stripe.BillingPortal.ConfigurationFeaturesInvoiceHistoryOptions { Enabled = true },
        },
    });
}
