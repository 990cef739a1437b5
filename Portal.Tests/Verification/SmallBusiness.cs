using Portal.Data;
using Portal.Domain;
using Portal.Domain.Catalog;
using Portal.Domain.Credits;
using Portal.Domain.Ledger;
using Portal.Domain.People;
using Portal.Domain.Questions;
using Portal.Domain.Sessions;
using Portal.Domain.Subscriptions;
using Portal.Domain.Subsidies;
using Portal.Ledger;
using Portal.Payments;
using Portal.Payments.Customers;
using Portal.People;
using Portal.Tests.Support;
using Portal.Time;
using Stripe;

namespace Portal.Tests.Verification;

/// <summary>One of everything that the invariants compare, with the charges really made at the sandbox.</summary>
internal sealed class SmallBusiness(TestPortal portal)
{
    private static readonly Actor Tester = new("test");
    private readonly MoneyRules rules = portal.Get<MoneyRules>();
    private Employer acme = null!;
    private Member maya = null!;
    private Therapist ruth = null!;

    private DateTimeOffset Now => portal.Get<PortalClock>().Now;

    public async Task Make()
    {
        await People();
        await portal.Get<EnsureCustomer>().ForMember(maya, Tester, CancellationToken.None);
        var funded = await Charge(50_000);
        await Do(async (db, journal) =>
        {
            var funding = SubsidyFunding.Order(acme.Id, 50_000, 1, rules, Now).Value;
            funding.Paid(funded.Id, Now, Now);
            db.SubsidyFundings.Add(funding);
            await db.SaveChangesAsync();
            await journal.Post(SubsidyPostings.FundingPaid(acme.Id, funding.Id, funded.Id, funded.Movement), CancellationToken.None);
        });
        await Do(PlanInvoicePaid(await Charge(1_700)));
        await Do(GrantEnded);
        await Do(SessionReserved);
        await Do(ReplyEarned);
        await Do(CreditsOrdered);
        await portal.Settle();
    }

    private async Task People()
    {
        acme = Employer.Register("Acme", "America/New_York", Now).Value;
        ruth = Therapist.Join(1, new TherapistProfile("Ruth", "", "", "", "America/New_York"), Now).Value;
        var account = await new AccountService(portal.Get<StripeAccounts>()[StripeAccountName.Platform]).CreateAsync(new AccountCreateOptions
        {
            Type = "express", Capabilities = new AccountCapabilitiesOptions { Transfers = new AccountCapabilitiesTransfersOptions { Requested = true } },
        });
        ruth.Connect(account.Id, Now);
        await Do(async (db, _) =>
        {
            db.AddRange(acme, ruth);
            await db.SaveChangesAsync();
            maya = Member.Invite(acme.Id, "maya@acme.test", "Maya", MemberRole.Employee, "America/New_York", Now).Value;
            db.Add(maya);
        });
    }

    private Func<PortalDb, Journal, Task> PlanInvoicePaid((string Id, StripeMovement Movement) charge) => async (db, journal) =>
    {
        var grant = SubsidyGrant.Make(acme.Id, maya.Id, null, 500, "Plan", Now).Value;
        var facts = new PlanInvoiceFacts { StripeInvoiceId = "in_plan", TotalCents = 1_900, DueCents = 1_700 };
        var invoice = PlanInvoice.Drafted(1, maya.Id, acme.Id, facts, Now);
        invoice.Subsidise(200, Now);
        invoice.Paid(facts, 1_700, Now, Now);
        db.AddRange(grant, invoice);
        await db.SaveChangesAsync();
        await journal.Post(SubsidyPostings.Granted(grant.Id, maya.Id, acme.Id, 500), CancellationToken.None);
        grant.Use(200, Now);
        await journal.Post(SubscriptionPostings.InvoicePaid(invoice.Id, maya.Id, acme.Id, "in_plan", 200, 0, charge.Movement, rules.PoolShare), CancellationToken.None);
    };

    private async Task GrantEnded(PortalDb db, Journal journal)
    {
        var grant = SubsidyGrant.Make(acme.Id, maya.Id, null, 100, "Plan", Now).Value;
        db.Add(grant);
        await db.SaveChangesAsync();
        await journal.Post(SubsidyPostings.Granted(grant.Id, maya.Id, acme.Id, 100), CancellationToken.None);
        await journal.Post(SubsidyPostings.GrantEnded(grant.Id, maya.Id, acme.Id, grant.End(Now), 100), CancellationToken.None);
    }

    private async Task SessionReserved(PortalDb db, Journal journal)
    {
        var start = Now.AddDays(2);
        var booking = Booking.Book(new BookingTerms
        {
            MemberId = maya.Id, EmployerId = acme.Id, TherapistId = ruth.Id, Slot = new Slot(start, start.AddMinutes(50)),
            Price = SessionPrice.Of(10_000, 5_000, rules.SessionCommission),
        }, rules.SessionCommission, Now).Value;
        db.Add(booking);
        await db.SaveChangesAsync();
        await journal.Post(SessionPostings.Reserved(booking.Id, acme.Id, 10_000), CancellationToken.None);
    }

    private async Task ReplyEarned(PortalDb db, Journal journal)
    {
        var question = Question.Ask(maya.Id, ruth.Id, "A question", "How do I begin with a budget?", 4, Now).Value;
        db.Add(question);
        await db.SaveChangesAsync();
        var reply = Reply.Write(question, ruth.Id, "Begin with what is left over.", 0, rules, Now).Value;
        db.Add(reply);
        await db.SaveChangesAsync();
        await journal.Post(ReplyPostings.Earned(reply.Id, ruth.Id, reply.EarnedCents), CancellationToken.None);
    }

    private async Task CreditsOrdered(PortalDb db, Journal journal)
    {
        var catalog = portal.Get<CatalogOptions>();
        var order = CreditOrder.Order(acme.Id, catalog.AllPackages()[0].Code, catalog, 1, Now).Value;
        order.Finalized(new CreditInvoiceFacts("in_credits", "A-1", "https://pay.test/1", null, Now.AddDays(30)), Now);
        db.Add(order);
        await db.SaveChangesAsync();
        await journal.Post(CreditPostings.OrderFinalized(order.Id, acme.Id, "in_credits", order.AmountCents), CancellationToken.None);
    }

    private async Task<(string Id, StripeMovement Movement)> Charge(long cents)
    {
        var intent = await new PaymentIntentService(portal.Get<StripeAccounts>()[StripeAccountName.Platform]).CreateAsync(new PaymentIntentCreateOptions
        {
            Amount = cents, Currency = "usd", PaymentMethod = "pm_card_visa", Confirm = true,
            AutomaticPaymentMethods = new PaymentIntentAutomaticPaymentMethodsOptions { Enabled = true, AllowRedirects = "never" },
            Expand = ["latest_charge.balance_transaction"],
        });
        var booked = intent.LatestCharge.BalanceTransaction;
        return (intent.Id, new StripeMovement(booked.Id, booked.Amount, booked.Fee));
    }

    private Task Do(Func<PortalDb, Journal, Task> body) => portal.Get<Work>().Run(Tester, body, CancellationToken.None);
}
