using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Catalog;
using Portal.Domain.People;
using Portal.Domain.Subscriptions;
using Portal.Payments.Customers;
using Portal.Payments.Subscriptions;
using Portal.People;
using Portal.Subscriptions;
using Portal.Tests.Support;
using Stripe;
using Plan = Portal.Domain.Catalog.Plan;

namespace Portal.Tests.Faults.Flows;

/// <summary>Plans that begin, fail to be paid, change and end; cards that come, are set up and go.</summary>
internal sealed class PlanFlow(EventWorld world) : EventFlow(world)
{
    private readonly List<(int PlanId, string Customer)> plans = [];
    private string price = "";
    private string removed = "";
    private Uri? page;

    public override async Task Begin()
    {
        var plan = World.Portal.Get<CatalogOptions>().Plan("starter").Value;
        price = (await World.Portal.Get<EnsurePlanPrice>().Handle(plan, BillingInterval.Month, World.Sessions.Admin, CancellationToken.None)).Value;
        for (var i = 0; i < World.Size; i++) plans.Add(await Ordered(plan, i));
        // The first runs since Monday: replies are paid out of its money.
        await Subscribe(plans[0], "pm_card_visa");
        removed = (await new PaymentMethodService(World.AtStripe.Platform).AttachAsync("pm_card_discover", new PaymentMethodAttachOptions { Customer = plans[0].Customer })).Id;
    }

    public override async Task DayBefore() => page = (await World.Portal.Get<StartPlan>().Handle(
        new StartPlanOrder("starter", BillingInterval.Month, 1_900, new Uri(World.Portal.Url)), World.Sessions.Employee, CancellationToken.None)).Value;

    public override async Task Happen()
    {
        await HostedPages.Post(page!.ToString(), "number=4242424242424242&expiry=12%2F34&cvc=123&name=Maya", World.SandboxUrl);
        var subscriptions = new SubscriptionService(World.AtStripe.Platform);
        var invoices = new InvoiceService(World.AtStripe.Platform);
        for (var i = 1; i < plans.Count; i++)
        {
            var fails = i % 4 is 1 or 2;
            var subscription = await Subscribe(plans[i], fails ? "pm_card_chargeCustomerFail" : "pm_card_visa");
            if (i % 4 == 1) await invoices.MarkUncollectibleAsync(subscription.LatestInvoiceId);
            if (fails) await invoices.VoidInvoiceAsync(subscription.LatestInvoiceId);
            if (i % 4 == 3) await subscriptions.UpdateAsync(subscription.Id, new SubscriptionUpdateOptions { CancelAtPeriodEnd = true });
            if (i % 4 == 0) await subscriptions.CancelAsync(subscription.Id);
        }

        await Cards();
    }

    private async Task Cards()
    {
        var methods = new PaymentMethodService(World.AtStripe.Platform);
        var customer = plans[0].Customer;
        await methods.DetachAsync(removed);
        var brief = await methods.AttachAsync("pm_card_mastercard", new PaymentMethodAttachOptions { Customer = customer });
        await methods.DetachAsync(brief.Id);
        var kept = await methods.AttachAsync("pm_card_amex", new PaymentMethodAttachOptions { Customer = customer });
        await new SetupIntentService(World.AtStripe.Platform).CreateAsync(new SetupIntentCreateOptions
        {
            Customer = customer, PaymentMethod = kept.Id, Confirm = true, PaymentMethodTypes = ["card"], Usage = "off_session",
        });
        // The sandbox's cards are never renewed by their bank.
        await World.Tell("/stripe/webhook", EventTypes.PaymentMethodAutomaticallyUpdated, new { id = kept.Id, @object = "payment_method" });
    }

    private async Task<(int PlanId, string Customer)> Ordered(Plan plan, int index)
    {
        var person = await World.Portal.AddMember(World.Sessions.EmployerId, MemberRole.Employee, $"planned{index}@acme.test");
        await using var db = World.Portal.Db();
        var member = await db.Members.SingleAsync(known => known.PersonId == person.Id);
        var customer = (await World.Portal.Get<EnsureCustomer>().ForMember(member, person, CancellationToken.None)).Value;
        var row = PlanSubscription.Order(member.Id, plan, BillingInterval.Month, World.Start).Value;
        await World.Portal.Get<Work>().Run(new Actor("test"), (inside, _) => { inside.PlanSubscriptions.Add(row); return Task.CompletedTask; }, CancellationToken.None);
        return (row.Id, customer);
    }

    private async Task<Subscription> Subscribe((int PlanId, string Customer) plan, string card)
    {
        var method = await new PaymentMethodService(World.AtStripe.Platform).AttachAsync(card, new PaymentMethodAttachOptions { Customer = plan.Customer });
        return await new SubscriptionService(World.AtStripe.Platform).CreateAsync(new SubscriptionCreateOptions
        {
            Customer = plan.Customer, Items = [new SubscriptionItemOptions { Price = price }], DefaultPaymentMethod = method.Id,
            Metadata = new() { ["kind"] = "plan", ["id"] = plan.PlanId.ToString(CultureInfo.InvariantCulture) },
        });
    }
}
