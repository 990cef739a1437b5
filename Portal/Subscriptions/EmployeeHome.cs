using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Catalog;
using Portal.Domain.Questions;
using Portal.Domain.Sessions;
using Portal.People;
using Portal.Questions;
using Portal.Time;

namespace Portal.Subscriptions;

/// <summary>The next session, with what it will cost whom.</summary>
/// <param name="Id">The booking.</param>
/// <param name="TherapistName">With whom.</param>
/// <param name="Speciality">What the therapist is good at.</param>
/// <param name="StartsAt">UTC.</param>
/// <param name="EndsAt">UTC.</param>
/// <param name="EmployerCents">What the employer pays.</param>
/// <param name="YouCents">What the member pays.</param>
/// <param name="MeetingUrl">Where they meet; null until the therapist gave it.</param>
/// <param name="FreeToCancelUntil">Until when cancelling costs nothing (UTC).</param>
public sealed record NextSession(
    int Id, string TherapistName, string Speciality, DateTimeOffset StartsAt, DateTimeOffset EndsAt, long EmployerCents, long YouCents, string? MeetingUrl, DateTimeOffset FreeToCancelUntil);

/// <summary>A question on the home page.</summary>
/// <param name="Id">The question.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="TherapistName">Whom it was sent to.</param>
/// <param name="AskedAt">UTC.</param>
/// <param name="RepliedAt">When it was last replied to (UTC).</param>
/// <param name="Unread">Whether the member has not read the reply.</param>
public sealed record HomeQuestion(int Id, string Subject, string TherapistName, DateTimeOffset AskedAt, DateTimeOffset? RepliedAt, bool Unread);

/// <summary>The employee's home.</summary>
/// <param name="Plan">The present plan; null for none.</param>
/// <param name="DefaultCard">The card charges go to; null for none.</param>
/// <param name="ToPay">An open invoice; null for none.</param>
/// <param name="Next">The next session; null for none.</param>
/// <param name="Credit">What the employer pays.</param>
/// <param name="Movements">The last movements of it.</param>
/// <param name="Questions">The last questions.</param>
/// <param name="Unread">How many replies are unread.</param>
/// <param name="Allowance">Questions left this month; null without a plan.</param>
public sealed record EmployeeHomeView(
    PlanSummary? Plan, CardSummary? DefaultCard, InvoiceToPay? ToPay, NextSession? Next, CreditSummary Credit, IReadOnlyList<CreditMovement> Movements,
    IReadOnlyList<HomeQuestion> Questions, int Unread, MemberAllowance? Allowance);

/// <summary>Reads the employee's home in one go.</summary>
public sealed class EmployeeHome(IDbContextFactory<PortalDb> factory, PlanQueries plans, PlanCreditQueries credits, CatalogOptions catalog, MoneyRules rules, PortalClock clock)
{
    /// <summary>The home; null for a person who is no member.</summary>
    public async Task<EmployeeHomeView?> Handle(ActingPerson person, CancellationToken ct)
    {
        if (await plans.Overview(person, ct) is not { IsMember: true } overview) return null;
        await using var db = await factory.CreateDbContextAsync(ct);
        var member = (await db.MemberOf(person, ct)).Value;
        var lines = await PlanCreditQueries.Lines(db, member, ct);
        var questions = await Questions(db, member.Id, ct);
        var allowance = await MemberAllowance.Of(db, member.Id, catalog, clock.Now, ct);
        return new EmployeeHomeView(overview.Plan, overview.Cards.FirstOrDefault(card => card.IsDefault), overview.ToPay, await Next(db, member.Id, ct),
            await credits.Summary(db, member, lines, ct), await PlanCreditQueries.Page(db, lines, 0, 3, ct),
            questions, await Unread(db, member.Id).CountAsync(ct), allowance.IsRefused ? null : allowance.Value);
    }

    private async Task<NextSession?> Next(PortalDb db, int memberId, CancellationToken ct)
    {
        var now = clock.Now;
        var next = await db.Bookings.Where(booking => booking.MemberId == memberId && booking.State == BookingState.Booked && booking.EndsAt > now)
            .OrderBy(booking => booking.StartsAt)
            .Join(db.Therapists, booking => booking.TherapistId, therapist => therapist.Id, (booking, therapist) => new
            {
                booking.Id, therapist.Name, therapist.Speciality, booking.StartsAt, booking.EndsAt, booking.SubsidyCents, booking.OutOfPocketCents, booking.MeetingUrl,
            }).FirstOrDefaultAsync(ct);
        return next is null ? null : new NextSession(
            next.Id, next.Name, next.Speciality, next.StartsAt, next.EndsAt, next.SubsidyCents, next.OutOfPocketCents, next.MeetingUrl,
            next.StartsAt - rules.CancelWindow);
    }

    private static async Task<IReadOnlyList<HomeQuestion>> Questions(PortalDb db, int memberId, CancellationToken ct)
    {
        var rows = await db.Questions.Where(question => question.MemberId == memberId).OrderByDescending(question => question.AskedAt).Take(3)
            .Select(question => new
            {
                question.Id, question.Subject, question.AskedAt, question.ReadAt,
                Therapist = db.Therapists.Where(therapist => therapist.Id == question.TherapistId).Select(therapist => therapist.Name).Single(),
                RepliedAt = db.Replies.Where(reply => reply.QuestionId == question.Id).Max(reply => (DateTimeOffset?)reply.RepliedAt),
            }).ToListAsync(ct);
        return [.. rows.Select(row => new HomeQuestion(row.Id, row.Subject, row.Therapist, row.AskedAt, row.RepliedAt, row.RepliedAt > (row.ReadAt ?? DateTimeOffset.MinValue)))];
    }

    private static IQueryable<Question> Unread(PortalDb db, int memberId) => db.Questions.Where(question => question.MemberId == memberId
        && db.Replies.Any(reply => reply.QuestionId == question.Id && (question.ReadAt == null || reply.RepliedAt > question.ReadAt)));
}
