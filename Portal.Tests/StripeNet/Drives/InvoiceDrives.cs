using Stripe;
using Xunit;
using static Portal.Tests.StripeNet.Drives.DriveWorld;

namespace Portal.Tests.StripeNet.Drives;

/// <summary>Invoices with their lines, items and payments.</summary>
internal static class InvoiceDrives
{
    public static IEnumerable<Drive> All => [.. Verbs, .. Reads, .. Lines, .. Items, .. Payments];

    private static IEnumerable<Drive> Verbs => Drive.Of(api => api.Invoices,
        ("CreateAsync", async (api, world) => Assert.Equal("draft", (await world.Draft()).Status)),
        ("UpdateAsync", async (api, world) =>
            Assert.Equal("October", (await api.UpdateAsync((await world.Draft()).Id, new InvoiceUpdateOptions { Description = "October" })).Description)),
        ("DeleteAsync", async (api, world) => Assert.True((await api.DeleteAsync((await world.Draft()).Id)).Deleted)),
        ("FinalizeInvoiceAsync", async (api, world) => Assert.Equal(("open", 5000L), await world.OpenInvoice() is var open ? (open.Status, open.AmountDue) : default)),
        ("SendInvoiceAsync", async (api, world) => Assert.Equal("open", (await api.SendInvoiceAsync((await world.Draft()).Id)).Status)),
        ("PayAsync", async (api, world) => Assert.Equal("paid", (await api.PayAsync((await world.OpenInvoice()).Id)).Status)),
        ("VoidInvoiceAsync", async (api, world) => Assert.Equal("void", (await api.VoidInvoiceAsync((await world.OpenInvoice()).Id)).Status)),
        ("MarkUncollectibleAsync", async (api, world) => Assert.Equal("uncollectible", (await api.MarkUncollectibleAsync((await world.OpenInvoice()).Id)).Status)),
        ("AttachPaymentAsync", async (api, world) =>
        {
            var open = await world.OpenInvoice();
            var payment = await world.Api.PaymentIntents.CreateAsync(new PaymentIntentCreateOptions { Amount = 5000, Currency = "usd", Customer = open.CustomerId });
            await api.AttachPaymentAsync(open.Id, new InvoiceAttachPaymentOptions { PaymentIntent = payment.Id });
            Assert.Equal(2, (await world.Api.InvoicePayments.ListAsync(new InvoicePaymentListOptions { Invoice = open.Id })).Count());
        }),
        ("AddLinesAsync", async (api, world) =>
        {
            var more = await api.AddLinesAsync((await world.Draft()).Id, new InvoiceAddLinesOptions { Lines = [new InvoiceLineOptions { Amount = 700, Description = "Late" }] });
            Assert.Equal(5700, more.Total);
        }),
        ("UpdateLinesAsync", async (api, world) =>
        {
            var (draft, line) = await DraftLine(api, world);
            var changed = await api.UpdateLinesAsync(draft, new InvoiceUpdateLinesOptions { Lines = [new InvoiceLineOptions { Id = line, Amount = 4500 }] });
            Assert.Equal(4500, changed.Total);
        }),
        ("RemoveLinesAsync", async (api, world) =>
        {
            var (draft, line) = await DraftLine(api, world);
            var empty = await api.RemoveLinesAsync(draft, new InvoiceRemoveLinesOptions { Lines = [new InvoiceLineOptions { Id = line, Behavior = "delete" }] });
            Assert.Equal(0, empty.Total);
        }),
        ("CreatePreviewAsync", async (api, world) =>
        {
            var subscription = await world.Subscription();
            Assert.Equal(2000, (await api.CreatePreviewAsync(new InvoiceCreatePreviewOptions { Subscription = subscription.Id })).Total);
        }));

    private static IEnumerable<Drive> Reads => Drive.Of(api => api.Invoices,
        ("GetAsync", async (api, world) => Assert.NotNull((await api.GetAsync((await world.OpenInvoice()).Id)).HostedInvoiceUrl)),
        ("ListAsync", async (api, world) =>
        {
            var open = await world.OpenInvoice();
            Finds(await api.ListAsync(new InvoiceListOptions { Customer = open.CustomerId, Status = "open" }), open.Id);
        }),
        ("ListAutoPagingAsync", async (api, world) => await Finds(api.ListAutoPagingAsync(), (await world.OpenInvoice()).Id)),
        ("SearchAsync", async (api, world) =>
        {
            var open = await world.OpenInvoice();
            Finds(await api.SearchAsync(new InvoiceSearchOptions { Query = $"customer:'{open.CustomerId}'" }), open.Id);
        }),
        ("SearchAutoPagingAsync", async (api, world) => await Finds(api.SearchAutoPagingAsync(new InvoiceSearchOptions { Query = "status:'open'" }), (await world.OpenInvoice()).Id)));

    private static IEnumerable<Drive> Lines => Drive.Of(api => api.Invoices.LineItems,
        ("ListAsync", async (api, world) => Assert.Equal(5000, Assert.Single(await api.ListAsync((await world.Draft()).Id)).Amount)),
        ("ListAutoPagingAsync", async (api, world) =>
        {
            var (draft, line) = await DraftLine(world.Api.Invoices, world);
            await Finds(api.ListAutoPagingAsync(draft), line);
        }),
        ("UpdateAsync", async (api, world) =>
        {
            var (draft, line) = await DraftLine(world.Api.Invoices, world);
            Assert.Equal("Fee", (await api.UpdateAsync(draft, line, new InvoiceLineItemUpdateOptions { Description = "Fee" })).Description);
        }));

    private static IEnumerable<Drive> Items => Drive.Of(api => api.InvoiceItems,
        ("CreateAsync", async (api, world) => Assert.Equal(300, (await Item(api, world)).Amount)),
        ("GetAsync", async (api, world) => Assert.Null((await api.GetAsync((await Item(api, world)).Id)).InvoiceId)),
        ("UpdateAsync", async (api, world) => Assert.Equal(400, (await api.UpdateAsync((await Item(api, world)).Id, new InvoiceItemUpdateOptions { Amount = 400 })).Amount)),
        ("DeleteAsync", async (api, world) => Assert.True((await api.DeleteAsync((await Item(api, world)).Id)).Deleted)),
        ("ListAsync", async (api, world) =>
        {
            var item = await Item(api, world);
            Finds(await api.ListAsync(new InvoiceItemListOptions { Customer = item.CustomerId, Pending = true }), item.Id);
        }),
        ("ListAutoPagingAsync", async (api, world) => await Finds(api.ListAutoPagingAsync(), (await Item(api, world)).Id)));

    private static IEnumerable<Drive> Payments => Drive.Of(api => api.InvoicePayments,
        ("ListAsync", async (api, world) => Assert.Equal("paid", (await PaymentOf(api, world)).Status)),
        ("ListAutoPagingAsync", async (api, world) => await Finds(api.ListAutoPagingAsync(), (await PaymentOf(api, world)).Id)),
        ("GetAsync", async (api, world) => Assert.Equal(5000, (await api.GetAsync((await PaymentOf(api, world)).Id)).AmountPaid)));

    private static async Task<(string Draft, string Line)> DraftLine(InvoiceService api, DriveWorld world)
    {
        var draft = await api.GetAsync((await world.Draft()).Id);
        return (draft.Id, draft.Lines.Single().Id);
    }

    private static async Task<InvoiceItem> Item(InvoiceItemService api, DriveWorld world) =>
        await api.CreateAsync(new InvoiceItemCreateOptions { Customer = (await world.Customer()).Id, Amount = 300, Currency = "usd" });

    private static async Task<InvoicePayment> PaymentOf(InvoicePaymentService api, DriveWorld world)
    {
        var paid = await world.Api.Invoices.PayAsync((await world.OpenInvoice()).Id);
        return Assert.Single(await api.ListAsync(new InvoicePaymentListOptions { Invoice = paid.Id }));
    }
}
