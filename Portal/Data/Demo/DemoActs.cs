using Microsoft.EntityFrameworkCore;
using Portal.Credits;
using Portal.Domain.Catalog;
using Portal.Domain.Sessions;
using Portal.Domain.Subsidies;
using Portal.Payments.LocalStripe;
using Portal.People;
using Portal.Questions;
using Portal.Sessions;
using Portal.Subscriptions;
using Portal.Subsidies;
using Portal.Time;

namespace Portal.Data.Demo;

/// <summary>What demo people do: the same use cases as behind the pages, and Stripe's hosted pages over HTTP.</summary>
public sealed class DemoActs(
    DemoStage stage, DemoBrowser browser, DemoSite site, IDbContextFactory<PortalDb> factory, ClockDriver driver, MoneyRules rules, PortalClock clock)
{
    /// <summary>The employer pays subsidy in.</summary>
    public async Task FundSubsidy(long amountCents, CancellationToken ct)
    {
        var owner = await stage.Person(DemoCast.Owner.Email, ct);
        var checkout = await stage.Scoped<FundSubsidy, FundingCheckout>(use => use.Handle(new FundSubsidyCommand(amountCents, Guid.NewGuid(), site.At("/employer/subsidies")), owner, ct));
        await browser.PayByCard(checkout.Url, owner.Name);
        await Settle(ct);
    }

    /// <summary>$2 a month on Starter, and up to $100 a session.</summary>
    public async Task GiveProgrammes(CancellationToken ct)
    {
        var owner = await stage.Person(DemoCast.Owner.Email, ct);
        await stage.Scoped<CreateProgramme, int>(use => use.Handle(new CreateProgrammeCommand(SubsidyKind.Plan, "starter", new ProgrammeTerms { AmountCents = 200 }), owner, ct));
        await stage.Scoped<CreateProgramme, int>(use => use.Handle(new CreateProgrammeCommand(SubsidyKind.Session, null, new ProgrammeTerms { AmountCents = 10_000 }), owner, ct));
    }

    /// <summary>An employee starts a plan and gives a card on Stripe's page.</summary>
    public async Task StartPlan(int employee, string planCode, BillingInterval interval, CancellationToken ct, string card = DemoCard.Pays)
    {
        var person = await Employee(employee, ct);
        var offers = await stage.Scoped<PlanOffers, IReadOnlyList<PlanOffer>>(use => use.All(person, ct));
        var offer = offers.Single(known => known.Plan.Code == planCode && known.Interval == interval);
        var page = await stage.Scoped<StartPlan, Uri>(use => use.Handle(new StartPlanOrder(planCode, interval, offer.FirstDueCents, site.Base), person, ct));
        await browser.PayByCard(page.ToString(), person.Name, card);
        await Settle(ct);
    }

    /// <summary>An employee adds a card.</summary>
    public async Task AddCard(int employee, CancellationToken ct)
    {
        var person = await Employee(employee, ct);
        await browser.PayByCard((await stage.Scoped<AddCard, Uri>(use => use.Handle(new Uri(site.Base, "/employee/plan"), person, ct))).ToString(), person.Name);
        await Settle(ct);
    }

    /// <summary>An employee books the first free time of a therapist some days ahead.</summary>
    public async Task<int> Book(int employee, int therapist, int daysAhead, CancellationToken ct)
    {
        var person = await Employee(employee, ct);
        return await stage.Scoped<BookSession, int>(async use => await use.Handle(await FirstSlot(person, therapist, clock.Now.AddDays(daysAhead), ct), person, ct));
    }

    /// <summary>An employee books the next free time and cancels it late, for half of each one's share.</summary>
    public async Task BookAndCancel(int employee, int therapist, CancellationToken ct)
    {
        var booking = await Book(employee, therapist, 0, ct);
        var person = await Employee(employee, ct);
        await using var db = await factory.CreateDbContextAsync(ct);
        var preview = (await db.Bookings.SingleAsync(known => known.Id == booking, ct)).PreviewCancel(rules, clock.Now).Value;
        await stage.Scoped<CancelSession, CancelPreview>(use => use.Handle(new SessionToCancel(booking, preview.Fee.PriceCents), person, ct));
    }

    /// <summary>An employee asks a question.</summary>
    public async Task Ask(int employee, int therapist, string subject, string body, CancellationToken ct)
    {
        var person = await Employee(employee, ct);
        var asked = await TherapistId(therapist, ct);
        await stage.Scoped<AskQuestion, int>(use => use.Handle(new AskQuestionCommand(asked, subject, body, Guid.NewGuid()), person, ct));
    }

    /// <summary>The employer orders credits and pays the invoice on Stripe's page.</summary>
    public async Task OrderCredits(string package, CancellationToken ct)
    {
        var order = await OpenOrder(package, ct);
        await using var db = await factory.CreateDbContextAsync(ct);
        var url = await db.CreditOrders.Where(known => known.Id == order).Select(known => known.HostedInvoiceUrl).SingleAsync(ct);
        await browser.PayByCard(url!, DemoCast.Owner.Name);
        await Settle(ct);
    }

    /// <summary>The employer orders credits and leaves the invoice open.</summary>
    public async Task<int> OpenOrder(string package, CancellationToken ct)
    {
        var owner = await stage.Person(DemoCast.Owner.Email, ct);
        return await stage.Scoped<OrderCredits, int>(use => use.Handle(new OrderCreditsCommand(package, Guid.NewGuid()), owner, ct));
    }

    /// <summary>The employer orders credits and cancels the order.</summary>
    public async Task CancelOrder(string package, CancellationToken ct)
    {
        var order = await OpenOrder(package, ct);
        var owner = await stage.Person(DemoCast.Owner.Email, ct);
        await stage.Scoped<CancelCreditOrder, bool>(async use => await use.Handle(order, owner, ct) is { IsRefused: true } refused ? refused.Refusal : true);
    }

    /// <summary>The admin refunds a part of the first session that was charged.</summary>
    public async Task RefundFirst(long amountCents, string reason, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var charged = await db.Bookings.AsNoTracking().Where(known => known.CardPart == CardPartState.Charged && known.EmployerPart == EmployerPartState.Sent).OrderBy(known => known.Id).FirstAsync(ct);
        var admin = await stage.Person(DemoCast.Admin.Email, ct);
        await stage.Scoped<RefundSession, int>(use => use.Handle(new RefundToMake(charged.Id, amountCents, reason, charged.Payment.LeftCents), admin, ct));
    }

    /// <summary>In the evening therapists verify who came, and reply to what they were asked the day before or earlier.</summary>
    public async Task CloseTheDay(string missedBy, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var missing = await db.Members.Where(member => member.Email == missedBy).Select(member => member.Id).SingleAsync(ct);
        var over = await db.Bookings.AsNoTracking().Where(booking => booking.State == BookingState.Booked && booking.EndsAt <= clock.Now).ToListAsync(ct);
        foreach (var booking in over)
        {
            var therapist = await Therapist(booking.TherapistId, ct);
            if (booking.MemberId == missing) await stage.Scoped<MarkNoShow, DateTimeOffset?>(use => use.Handle(booking.Id, therapist, ct));
            else await stage.Scoped<VerifyAttendance, DateTimeOffset?>(use => use.Handle(booking.Id, therapist, ct));
        }

        var waiting = await db.Questions.AsNoTracking().Where(question => question.AnsweredAt == null && question.AskedAt < clock.Now.AddHours(-20)).ToListAsync(ct);
        foreach (var question in waiting)
        {
            var therapist = await Therapist(question.TherapistId, ct);
            await stage.Scoped<ReplyToQuestion, ReplyWritten>(use => use.Handle(new ReplyCommand(question.Id, DemoReplies.To(question.Id), Guid.NewGuid()), therapist, ct));
        }
    }

    private async Task<SlotToBook> FirstSlot(ActingPerson person, int therapist, DateTimeOffset notBefore, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var id = await TherapistId(therapist, ct);
        var found = await db.Therapists.AsNoTracking().SingleAsync(known => known.Id == id, ct);
        var slot = Slots.Free(await FreeSlots.SearchOf(db, found, rules, clock.Now, ct)).First(free => free.StartsAt >= notBefore);
        var member = await db.Members.AsNoTracking().SingleAsync(known => known.PersonId == person.Id, ct);
        var offer = await SessionOffer.For(db, member, found, slot.StartsAt, rules, ct);
        return new SlotToBook(id, slot.StartsAt, offer.Price.SubsidyCents, offer.Price.OutOfPocketCents);
    }

    private Task<ActingPerson> Employee(int index, CancellationToken ct) => stage.Person(DemoCast.Employees[index].Email, ct);

    private async Task<int> TherapistId(int index, CancellationToken ct)
    {
        var person = await stage.Person(DemoCast.Therapists[index].Email, ct);
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.Therapists.Where(known => known.PersonId == person.Id).Select(known => known.Id).SingleAsync(ct);
    }

    private async Task<ActingPerson> Therapist(int id, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var email = await db.Therapists.Where(known => known.Id == id).Join(db.Users, known => known.PersonId, user => user.Id, (_, user) => user.Email).SingleAsync(ct);
        return await stage.Person(email!, ct);
    }

    private async Task Settle(CancellationToken ct) => await driver.Advance(TimeSpan.Zero, ct);
}
