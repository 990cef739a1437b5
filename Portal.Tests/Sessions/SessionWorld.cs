using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Catalog;
using Portal.Domain.Ledger;
using Portal.Domain.People;
using Portal.Domain.Sessions;
using Portal.Domain.Subsidies;
using Portal.Payments;
using Portal.Payments.Customers;
using Portal.People;
using Portal.Sessions;
using Portal.Tests.Support;
using Portal.Time;
using Stripe;

namespace Portal.Tests.Sessions;

/// <summary>A portal with an employer whose budget is $500, an employee with a card and a therapist at $150, sponsored with $100 a session.</summary>
internal sealed class SessionWorld : IAsyncDisposable
{
    private SessionWorld(TestPortal portal) => Portal = portal;

    public TestPortal Portal { get; private set; }

    // Far above the numbers the database gives to people that a test adds.
    public ActingPerson Employee { get; } = new(100_101, "Maya", PortalRole.Employee, "America/New_York");

    public ActingPerson Colleague { get; } = new(100_102, "Kofi", PortalRole.Employee, "America/New_York");

    public ActingPerson TherapistPerson { get; } = new(100_201, "Ruth", PortalRole.Therapist, "UTC");

    public ActingPerson Admin { get; } = new(100_301, "Ana", PortalRole.Admin, "UTC");

    public int EmployerId { get; private set; }

    public int MemberId { get; private set; }

    public int TherapistId { get; private set; }

    public StripeClient Stripe => Portal.Get<StripeAccounts>()[StripeAccountName.Platform];

    public DateTimeOffset Now => Portal.Get<PortalClock>().Now;

    /// <param name="budgetCents">What the employer has paid in.</param>
    /// <param name="card">The employee's card, one of Stripe's test methods; null for none.</param>
    /// <param name="terms">The session programme; a fixed $100 without one.</param>
    /// <param name="fundedBy">The card the budget was paid with; the default's money is available at once.</param>
    /// <param name="portal">The portal to do it in; a new one by default.</param>
    public static async Task<SessionWorld> Start(
        long budgetCents = 50_000, string? card = "pm_card_visa", ProgrammeTerms? terms = null, string fundedBy = "pm_card_bypassPending", TestPortal? portal = null)
    {
        var world = new SessionWorld(portal ?? await TestPortal.Start());
        await world.AddPeople(terms ?? new ProgrammeTerms { AmountCents = 10_000 });
        if (card is not null) await world.AddCard(card);
        if (budgetCents > 0) await world.Fund(budgetCents, fundedBy);
        await world.Portal.Settle();
        return world;
    }

    public Task<T> Change<T>(Func<PortalDb, Task<T>> change) =>
        Portal.Get<Work>().Run(new Actor("test"), async (db, _) => { var made = await change(db); await db.SaveChangesAsync(); return made; }, CancellationToken.None);

    public async Task<Booking> Booking(int id)
    {
        await using var db = Portal.Db();
        return await db.Bookings.SingleAsync(booking => booking.Id == id);
    }

    /// <summary>An account's balance on its normal side.</summary>
    public async Task<long> Balance(AccountCode account)
    {
        await using var db = Portal.Db();
        return await db.LedgerAccounts.Where(row => row.Code == account.Value).Select(row => row.Balance * row.NormalSide).SingleOrDefaultAsync();
    }

    /// <summary>An entry's lines as "account amount", in order.</summary>
    public async Task<string[]> Entry(string key)
    {
        await using var db = Portal.Db();
        return (await db.JournalLines.Where(line => line.Entry.Key == key).OrderBy(line => line.Id)
            .Select(line => new { line.Account.Code, line.Amount }).ToListAsync()).Select(line => $"{line.Code} {line.Amount}").ToArray();
    }

    /// <summary>What Stripe says an account holds, available and pending together.</summary>
    public async Task<long> StripeBalance(string? account = null)
    {
        var balance = await new BalanceService(Stripe).GetAsync(null, new RequestOptions { StripeAccount = account });
        return balance.Available.Concat(balance.Pending).Where(part => part.Currency == "usd").Sum(part => part.Amount);
    }

    public async Task<string> ConnectedAccount()
    {
        await using var db = Portal.Db();
        return (await db.Therapists.SingleAsync(therapist => therapist.Id == TherapistId)).ConnectedAccount!;
    }

    /// <summary>The first slot at least two days ahead, so that cancelling is still free.</summary>
    public async Task<DateTimeOffset> Slot(int index = 0)
    {
        await using var db = Portal.Db();
        var therapist = await db.Therapists.SingleAsync(known => known.Id == TherapistId);
        var search = await FreeSlots.SearchOf(db, therapist, Portal.Get<MoneyRules>(), Now, CancellationToken.None);
        return Slots.Free(search with { From = Now.AddDays(2) })[index].StartsAt;
    }

    public async Task<Result<int>> TryBook(DateTimeOffset at, ActingPerson? person = null, long subsidyCents = 10_000, long outOfPocketCents = 5_000) =>
        await Portal.Get<BookSession>().Handle(new SlotToBook(TherapistId, at, subsidyCents, outOfPocketCents), person ?? Employee, CancellationToken.None);

    /// <summary>A booking at any time, at a price of $50 for the card and $100 for the employer unless told otherwise.</summary>
    public Task<int> Book(DateTimeOffset at, string? card, long subsidyCents = 10_000, long outOfPocketCents = 5_000) =>
        Portal.Get<Work>().Run(new Actor("test"), async (db, journal) =>
        {
            var commission = Portal.Get<MoneyRules>().SessionCommission;
            var booking = global::Portal.Domain.Sessions.Booking.Book(new BookingTerms
            {
                MemberId = MemberId, EmployerId = EmployerId, TherapistId = TherapistId, Slot = new Slot(at, at.AddMinutes(30)),
                Price = SessionPrice.Of(subsidyCents, outOfPocketCents, commission), PaymentMethodId = card,
            }, commission, Now).Value;
            db.Bookings.Add(booking);
            await db.SaveChangesAsync();
            if (subsidyCents > 0) await journal.Post(SessionPostings.Reserved(booking.Id, EmployerId, subsidyCents), CancellationToken.None);
            return booking.Id;
        }, CancellationToken.None);

    /// <summary>Books the first slot and moves the clock to just after the session.</summary>
    public async Task<int> Held(long subsidyCents = 10_000, long outOfPocketCents = 5_000)
    {
        var at = await Slot();
        var id = (await TryBook(at, null, subsidyCents, outOfPocketCents)).Value;
        await Portal.Advance(at.AddHours(1) - Now);
        return id;
    }

    /// <summary>A session that was held, verified and settled 36 hours later.</summary>
    public async Task<int> Settled(long subsidyCents = 10_000, long outOfPocketCents = 5_000)
    {
        var id = await Held(subsidyCents, outOfPocketCents);
        await Portal.Get<VerifyAttendance>().Handle(id, TherapistPerson, CancellationToken.None);
        await Portal.Advance(TimeSpan.FromHours(37));
        return id;
    }

    public async Task<string> AddCard(string testMethod, bool isDefault = true)
    {
        await using var db = Portal.Db();
        var member = await db.Members.SingleAsync(known => known.Id == MemberId);
        var customer = (await Portal.Get<EnsureCustomer>().ForMember(member, new Actor("test"), CancellationToken.None)).Value;
        var method = await new PaymentMethodService(Stripe).AttachAsync(testMethod, new PaymentMethodAttachOptions { Customer = customer });
        await Change<int>(async changed =>
        {
            foreach (var earlier in await changed.PaymentCards.Where(known => known.MemberId == MemberId).ToListAsync()) earlier.MakeDefault(false, Now);
            // Stripe's event may have told of the card already.
            var card = await changed.PaymentCards.SingleOrDefaultAsync(known => known.StripeId == method.Id);
            if (card is null) changed.PaymentCards.Add(card = PaymentCard.Attached(MemberId, method.Id, new CardFace("visa", "4242", 12, Now.Year + 3), Now).Value);
            card.MakeDefault(isDefault, Now);
            return 0;
        });
        return method.Id;
    }

    public async Task<int> AddMember(ActingPerson person, string email)
    {
        var member = Member.Invite(EmployerId, email, person.Name, MemberRole.Employee, person.TimeZone, Now).Value;
        member.Accept(person.Id, Now);
        await Change(db => { db.Members.Add(member); return Task.FromResult(0); });
        return member.Id;
    }

    /// <summary>The same people in a portal that was started again.</summary>
    public void Move(TestPortal restarted) => Portal = restarted;

    public ValueTask DisposeAsync() => Portal.DisposeAsync();

    private async Task AddPeople(ProgrammeTerms terms)
    {
        var employer = Employer.Register("Acme", "America/New_York", Now).Value;
        await Change(db => { db.Employers.Add(employer); return Task.FromResult(0); });
        EmployerId = employer.Id;
        MemberId = await AddMember(Employee, "maya@acme.test");
        await AddMember(Colleague, "kofi@acme.test");
        var therapist = Therapist.Join(TherapistPerson.Id, new TherapistProfile("Ruth Okafor", "Debt and budgeting", "Twenty years of household money.", "Debt", "UTC"), Now).Value;
        therapist.SetPrice(15_000, 50, Portal.Get<MoneyRules>(), Now);
        therapist.Connect(await HostedPages.OnboardedAccount(Stripe, Portal.SandboxUrl), Now);
        therapist.AccountChanged(new ConnectFacts(true, true, true, [], null, "US", "usd"), Now, Now);
        await Change(async db =>
        {
            db.Therapists.Add(therapist);
            await db.SaveChangesAsync();
            foreach (var day in Enum.GetValues<DayOfWeek>()) db.WeeklyHours.Add(WeeklyHours.Set(therapist.Id, day, 9 * 60, 17 * 60, Now).Value);
            db.SubsidyProgrammes.Add(SubsidyProgramme.ForSessions(EmployerId, terms, Now).Value);
            return 0;
        });
        TherapistId = therapist.Id;
    }

    /// <summary>The employer pays in by card, in as many payments as it takes; money that Stripe releases at once.</summary>
    public async Task PayIn(long cents)
    {
        for (var left = cents; left > 0; left -= 10_000_000)
        {
            var part = Math.Min(left, 10_000_000);
            var payment = await Pay(part, "pm_card_bypassPending");
            var moved = payment.LatestCharge.BalanceTransaction;
            await Portal.Get<Work>().Run(new Actor("test"), async (db, journal) =>
            {
                var funding = SubsidyFunding.Order(EmployerId, part, 1, Portal.Get<MoneyRules>(), Now).Value;
                funding.Paid(payment.Id, Now, Now);
                db.SubsidyFundings.Add(funding);
                await db.SaveChangesAsync();
                await journal.Post(SubsidyPostings.FundingPaid(EmployerId, funding.Id, payment.Id, new StripeMovement(moved.Id, moved.Amount, moved.Fee)), CancellationToken.None);
            }, CancellationToken.None);
        }
    }

    /// <summary>The employer pays into its budget with one of Stripe's test cards.</summary>
    public async Task Fund(long cents, string card)
    {
        var payment = await Pay(cents, card);
        var moved = payment.LatestCharge.BalanceTransaction;
        var entry = SubsidyPostings.FundingPaid(EmployerId, 1, payment.Id, new StripeMovement(moved.Id, moved.Amount, moved.Fee));
        await Portal.Get<Work>().Run(new Actor("test"), (_, journal) => journal.Post(entry, CancellationToken.None), CancellationToken.None);
    }

    private Task<PaymentIntent> Pay(long cents, string card) => new PaymentIntentService(Stripe).CreateAsync(new PaymentIntentCreateOptions
    {
        Amount = cents, Currency = "usd", PaymentMethod = card, PaymentMethodTypes = ["card"], Confirm = true, Expand = ["latest_charge.balance_transaction"],
    });
}
