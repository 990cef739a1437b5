using Microsoft.EntityFrameworkCore;
using Portal.Credits;
using Portal.Domain.Credits;
using Portal.People;
using Portal.Subsidies;
using Portal.Tests.Support;
using Stripe;

namespace Portal.Tests.Faults.Flows;

/// <summary>Budgets and credit orders: paid by card and bank, left alone, voided, given up, and paid after either.</summary>
internal sealed class EmployerFlow(EventWorld world) : EventFlow(world)
{
    private readonly List<string> pages = [];
    private readonly List<CreditOrder> orders = [];
    private CreditOrder inFlight = null!;
    private ActingPerson owner = null!;

    public override async Task Begin()
    {
        (_, owner) = await World.Portal.AddEmployer("Umbra");
        await World.Pages.PayByBank(await Fund());
        await World.Pages.PayByBank(await Fund(), PaymentPages.EmptyBank);
        for (var i = 0; i < World.Size; i++) orders.Add(await Order());
        inFlight = await Order();
        await World.Pages.PayByBank(inFlight.HostedInvoiceUrl!);
        await World.Pages.PayByBank((await Order()).HostedInvoiceUrl!);
        var cancelled = await Order();
        await World.Pages.PayByBank(cancelled.HostedInvoiceUrl!);
        await World.Portal.Get<CancelCreditOrder>().Handle(cancelled.Id, owner, CancellationToken.None);
    }

    public override async Task DayBefore()
    {
        await Fund();
        for (var i = 0; i < World.Size / 2; i++) pages.Add(await Fund());
    }

    public override async Task Happen()
    {
        foreach (var page in pages) await World.Pages.PayByCard(page);
        var invoices = new InvoiceService(World.AtStripe.Credits);
        await invoices.VoidInvoiceAsync(inFlight.StripeInvoiceId);
        for (var i = 0; i < orders.Count; i++)
        {
            var order = orders[i];
            if (i % 5 is 1 or 2) await invoices.MarkUncollectibleAsync(order.StripeInvoiceId);
            if (i % 5 is 2 or 3) await invoices.VoidInvoiceAsync(order.StripeInvoiceId);
            else if (i % 5 is 0 or 1) await World.Pages.PayByCard(order.HostedInvoiceUrl!);
        }
    }

    private async Task<string> Fund() => (await World.Portal.Get<FundSubsidy>().Handle(
        new FundSubsidyCommand(50_000, Guid.NewGuid(), "https://portal.test/employer/subsidies"), owner, CancellationToken.None)).Value.Url;

    private async Task<CreditOrder> Order()
    {
        var id = (await World.Portal.Get<OrderCredits>().Handle(new OrderCreditsCommand("1K", Guid.NewGuid()), owner, CancellationToken.None)).Value;
        await using var db = World.Portal.Db();
        return await db.CreditOrders.AsNoTracking().SingleAsync(order => order.Id == id);
    }
}
