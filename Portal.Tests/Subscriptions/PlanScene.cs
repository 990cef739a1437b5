using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Catalog;
using Portal.Domain.Ledger;
using Portal.Domain.People;
using Portal.Domain.Subscriptions;
using Portal.Domain.Subsidies;
using Portal.Payments;
using Portal.Payments.Customers;
using Portal.Payments.Subscriptions;
using Portal.People;
using Portal.Subscriptions;
using Portal.Tests.Support;
using Portal.Time;
using Stripe;
using Person = Portal.People.Person;

namespace Portal.Tests.Subscriptions;

/// <summary>Acme with a paid-in budget and a plan programme, and Maya, its member, against the real portal and sandbox.</summary>
internal sealed class PlanScene : IAsyncDisposable
{
    private static readonly Actor Test = new("test");

    private PlanScene(TestPortal portal) => Portal = portal;

    public TestPortal Portal { get; }

    public int EmployerId { get; private set; }

    public Member Maya { get; private set; } = null!;

    public ActingPerson Person { get; private set; } = null!;

    public StripeClient Stripe => Portal.Get<StripeAccounts>()[StripeAccountName.Platform];

    public DateTimeOffset Now => Portal.Get<PortalClock>().Now;

    public static async Task<PlanScene> Start(long budgetCents = 50_000, long monthlyCents = 200)
    {
        var scene = new PlanScene(await TestPortal.Start());
        await scene.Found(monthlyCents);
        if (budgetCents > 0) await scene.Fund(budgetCents);
        return scene;
    }

    /// <summary>Maya's colleague, a member of the same employer.</summary>
    public async Task<ActingPerson> Colleague() => (await Join("Kofi Mensah", "kofi@acme.test")).Person;

    /// <summary>What an account holds on its normal side, in cents.</summary>
    public async Task<long> Balance(AccountCode account)
    {
        await using var db = Portal.Db();
        return await db.LedgerAccounts.Where(known => known.Code == account.Value).Select(known => known.Balance * known.NormalSide).SingleOrDefaultAsync();
    }

    public Task<long> Free() => Balance(AccountCode.SubsidyPool(EmployerId));

    public Task<long> Granted() => Balance(AccountCode.SubsidyGranted(Maya.Id, EmployerId));

    /// <summary>The plan running in its trial, on a card of the sandbox.</summary>
    public async Task<PlanSubscription> Trial(string card = "pm_card_visa", BillingInterval interval = BillingInterval.Month, string planCode = "starter", int trialDays = 14)
    {
        var ct = CancellationToken.None;
        var plan = Portal.Get<CatalogOptions>().Plan(planCode).Value;
        var customer = (await Portal.Get<EnsureCustomer>().ForMember(Maya, Person, ct)).Value;
        var price = (await Portal.Get<EnsurePlanPrice>().Handle(plan, interval, Person, ct)).Value;
        var method = await new PaymentMethodService(Stripe).AttachAsync(card, new PaymentMethodAttachOptions { Customer = customer });
        var row = PlanSubscription.Order(Maya.Id, plan, interval, Now).Value;
        await Portal.Get<Work>().Run(Test, (db, _) => { db.PlanSubscriptions.Add(row); return Task.CompletedTask; }, ct);
        await new SubscriptionService(Stripe).CreateAsync(new SubscriptionCreateOptions
        {
            Customer = customer,
            Items = [new SubscriptionItemOptions { Price = price }],
            DefaultPaymentMethod = method.Id,
            TrialPeriodDays = trialDays > 0 ? trialDays : null,
            Metadata = new() { ["kind"] = "plan", ["id"] = row.Id.ToString(CultureInfo.InvariantCulture) },
        });
        await Portal.Settle();
        return await Plan();
    }

    /// <summary>Asks for a plan; the address of the hosted page.</summary>
    public async Task<Uri> Order(string planCode = "starter", long agreedCents = 1700) => (await TryOrder(planCode, agreedCents)).Value;

    public Task<Result<Uri>> TryOrder(string planCode = "starter", long agreedCents = 1700, BillingInterval interval = BillingInterval.Month) =>
        Portal.Get<StartPlan>().Handle(new StartPlanOrder(planCode, interval, agreedCents, new Uri(Portal.Url)), Person, CancellationToken.None);

    /// <summary>Fills the hosted page with a card, as a browser would.</summary>
    public async Task FillCard(Uri page, string number = "4242424242424242")
    {
        await HostedPages.Post(page.ToString(), $"number={number}&expiry=12%2F34&cvc=123&name=Maya", Portal.SandboxUrl);
        await Portal.Settle();
    }

    public async Task AddCard(string number) => await FillCard((await CardPage("/employee/plan")).Value, number);

    /// <summary>Stripe's page for a new card, asked for on a page of the portal.</summary>
    public Task<Result<Uri>> CardPage(string from) => Portal.Get<AddCard>().Handle(new Uri(new Uri(Portal.Url), from), Person, CancellationToken.None);

    /// <summary>Maya's cards in the order they came.</summary>
    public async Task<List<PaymentCard>> Cards()
    {
        await using var db = Portal.Db();
        return await db.PaymentCards.Where(card => card.MemberId == Maya.Id && card.DetachedAt == null).OrderBy(card => card.Id).ToListAsync();
    }

    public async Task<PlanSubscription> Plan()
    {
        await using var db = Portal.Db();
        return await db.PlanSubscriptions.OrderByDescending(plan => plan.Id).FirstAsync();
    }

    public async Task<List<PlanInvoice>> Invoices()
    {
        await using var db = Portal.Db();
        return await db.PlanInvoices.OrderBy(invoice => invoice.Id).ToListAsync();
    }

    /// <summary>Lines of the entry of that kind: account and amount, debit positive.</summary>
    public async Task<List<(string Account, long Cents)>> Lines(string kind)
    {
        await using var db = Portal.Db();
        var lines = await db.JournalLines.Where(line => line.Entry.Kind == kind).OrderBy(line => line.Id)
            .Select(line => new { line.Account.Code, line.Amount }).ToListAsync();
        return [.. lines.Select(line => (line.Code, line.Amount))];
    }

    /// <summary>What Stripe's customer balance stands at; a credit is negative.</summary>
    public async Task<long> CustomerBalance()
    {
        await using var db = Portal.Db();
        var id = await db.StripeCustomerLinks.Where(link => link.OwnerKind == CustomerOwnerKind.Member && link.OwnerId == Maya.Id).Select(link => link.CustomerId).SingleAsync();
        return (await new CustomerService(Stripe).GetAsync(id)).Balance;
    }

    public ValueTask DisposeAsync() => Portal.DisposeAsync();

    private async Task Found(long monthlyCents)
    {
        var employer = Employer.Register("Acme", "America/New_York", Now).Value;
        await Portal.Get<Work>().Run(Test, async (db, _) =>
        {
            db.Employers.Add(employer);
            await db.SaveChangesAsync();
            var starter = Portal.Get<CatalogOptions>().Plan("starter").Value;
            if (monthlyCents > 0) db.SubsidyProgrammes.Add(SubsidyProgramme.ForPlan(employer.Id, starter, new ProgrammeTerms { AmountCents = monthlyCents }, Now).Value);
        }, CancellationToken.None);
        EmployerId = employer.Id;
        (Maya, Person) = await Join("Maya Lindqvist", "maya@acme.test");
    }

    private async Task<(Member Member, ActingPerson Person)> Join(string name, string email)
    {
        using var scope = Portal.Services.CreateScope();
        var person = new Person { UserName = email, Email = email, DisplayName = name, Role = PortalRole.Employee, CreatedAt = Now };
        var created = await scope.ServiceProvider.GetRequiredService<UserManager<Person>>().CreateAsync(person, DemoSignIns.Password);
        if (!created.Succeeded) throw new InvalidOperationException(created.ToString());
        var member = Member.Invite(EmployerId, email, name, MemberRole.Employee, person.TimeZone, Now).Value;
        member.Accept(person.Id, Now);
        await Portal.Get<Work>().Run(Test, (db, _) => { db.Members.Add(member); return Task.CompletedTask; }, CancellationToken.None);
        return (member, new ActingPerson(person.Id, name, PortalRole.Employee, person.TimeZone));
    }

    /// <summary>A real charge on the sandbox, posted as the employer's funding.</summary>
    private async Task Fund(long cents)
    {
        var paid = await new PaymentIntentService(Stripe).CreateAsync(new PaymentIntentCreateOptions
        {
            Amount = cents,
            Currency = "usd",
            PaymentMethod = "pm_card_visa",
            Confirm = true,
            AutomaticPaymentMethods = new() { Enabled = true, AllowRedirects = "never" },
            Expand = ["latest_charge.balance_transaction"],
        });
        var booked = paid.LatestCharge.BalanceTransaction;
        await Portal.Get<Work>().Run(Test, (_, journal) => journal.Post(
            SubsidyPostings.FundingPaid(EmployerId, 1, paid.Id, new StripeMovement(booked.Id, booked.Amount, booked.Fee)), CancellationToken.None), CancellationToken.None);
    }
}
