using Stripe;
using Xunit;
using static Portal.Tests.StripeNet.Drives.DriveWorld;

namespace Portal.Tests.StripeNet.Drives;

/// <summary>Events, webhook endpoints, files and links to them.</summary>
internal static class PlatformDrives
{
    public static IEnumerable<Drive> All => [.. Events, .. Endpoints, .. Files, .. Links];

    private static IEnumerable<Drive> Events => Drive.Of(api => api.Events,
        ("ListAsync", async (api, world) => Assert.IsType<Customer>((await Happened(api, world)).Data.Object)),
        ("ListAutoPagingAsync", async (api, world) => await Finds(api.ListAutoPagingAsync(), (await Happened(api, world)).Id)),
        ("GetAsync", async (api, world) => Assert.Equal(EventTypes.CustomerCreated, (await api.GetAsync((await Happened(api, world)).Id)).Type)));

    private static IEnumerable<Drive> Endpoints => Drive.Of(api => api.WebhookEndpoints,
        ("CreateAsync", async (api, world) => Assert.StartsWith("whsec_", (await Endpoint(api)).Secret, StringComparison.Ordinal)),
        ("GetAsync", async (api, world) => Assert.Null((await api.GetAsync((await Endpoint(api)).Id)).Secret)),
        ("UpdateAsync", async (api, world) =>
            Assert.Equal([EventTypes.RefundCreated], (await api.UpdateAsync((await Endpoint(api)).Id, new WebhookEndpointUpdateOptions { EnabledEvents = [EventTypes.RefundCreated] })).EnabledEvents)),
        ("DeleteAsync", async (api, world) => Assert.True((await api.DeleteAsync((await Endpoint(api)).Id)).Deleted)),
        ("ListAsync", async (api, world) =>
        {
            var endpoint = await Endpoint(api);
            Finds(await api.ListAsync(new WebhookEndpointListOptions { Limit = 100 }), endpoint.Id);
        }),
        ("ListAutoPagingAsync", async (api, world) => await Finds(api.ListAutoPagingAsync(), (await Endpoint(api)).Id)));

    private static IEnumerable<Drive> Files => Drive.Of(api => api.Files,
        ("CreateAsync", async (api, world) => Assert.Equal(("receipt.pdf", 16L), await world.File() is var file ? (file.Filename, file.Size) : default)),
        ("GetAsync", async (api, world) => Assert.Equal("dispute_evidence", (await api.GetAsync((await world.File()).Id)).Purpose)),
        ("ListAsync", async (api, world) =>
        {
            var file = await world.File();
            Finds(await api.ListAsync(new FileListOptions { Purpose = "dispute_evidence" }), file.Id);
        }),
        ("ListAutoPagingAsync", async (api, world) => await Finds(api.ListAutoPagingAsync(), (await world.File()).Id)));

    private static IEnumerable<Drive> Links => Drive.Of(api => api.FileLinks,
        ("CreateAsync", async (api, world) => Assert.False((await Link(api, world)).Expired)),
        ("GetAsync", async (api, world) => Assert.StartsWith("http", (await api.GetAsync((await Link(api, world)).Id)).Url, StringComparison.Ordinal)),
        ("UpdateAsync", async (api, world) =>
            Assert.Equal("1", (await api.UpdateAsync((await Link(api, world)).Id, new FileLinkUpdateOptions { Metadata = new() { ["case"] = "1" } })).Metadata["case"])),
        ("ListAsync", async (api, world) =>
        {
            var link = await Link(api, world);
            Finds(await api.ListAsync(new FileLinkListOptions { File = link.FileId }), link.Id);
        }),
        ("ListAutoPagingAsync", async (api, world) => await Finds(api.ListAutoPagingAsync(), (await Link(api, world)).Id)));

    private static async Task<Event> Happened(EventService api, DriveWorld world)
    {
        await world.Api.Customers.CreateAsync(new CustomerCreateOptions());
        return (await api.ListAsync(new EventListOptions { Type = EventTypes.CustomerCreated, Limit = 1 })).Single();
    }

    private static Task<WebhookEndpoint> Endpoint(WebhookEndpointService api) =>
        api.CreateAsync(new WebhookEndpointCreateOptions { Url = "http://127.0.0.1:9/hook", EnabledEvents = [EventTypes.PayoutPaid] });

    private static async Task<FileLink> Link(FileLinkService api, DriveWorld world) => await api.CreateAsync(new FileLinkCreateOptions { File = (await world.File()).Id });
}
