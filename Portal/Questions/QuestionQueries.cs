using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Catalog;
using Portal.Domain.Questions;
using Portal.People;
using Portal.Reports;
using Portal.Therapists;
using Portal.Time;

namespace Portal.Questions;

/// <summary>Questions as employees and therapists read them. An employer reads none of it.</summary>
public sealed class QuestionQueries(IDbContextFactory<PortalDb> factory, CatalogOptions catalog, PortalClock clock)
{
    /// <summary>What the page needs on which a question is asked.</summary>
    public async Task<AskView> Ask(ActingPerson person, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var member = await AskingMember.Find(db, person, ct);
        if (member.IsRefused) return new AskView(null, []);
        var allowance = await MemberAllowance.Of(db, member.Value, catalog, clock.Now, ct);
        // The same as Therapist.CanBeAsked, in the database.
        var therapists = await db.Therapists.AsNoTracking()
            .Where(known => known.Listed && known.ConnectedAccount != null && known.DetailsSubmitted && known.ChargesEnabled && known.TransfersEnabled)
            .OrderBy(known => known.Name).Take(200)
            .Select(known => new AskableTherapist(known.Id, known.Name, known.Speciality)).ToListAsync(ct);
        return new AskView(allowance.IsRefused ? null : allowance.Value, therapists);
    }

    /// <summary>What the employee's plan still gives; null without a running plan.</summary>
    public async Task<MemberAllowance?> Allowance(ActingPerson person, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var member = await AskingMember.Find(db, person, ct);
        if (member.IsRefused) return null;
        var allowance = await MemberAllowance.Of(db, member.Value, catalog, clock.Now, ct);
        return allowance.IsRefused ? null : allowance.Value;
    }

    /// <summary>How many of the employee's questions have a reply they have not read.</summary>
    public async Task<int> Unread(ActingPerson person, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var memberId = await AskingMember.IdOf(db, person, ct);
        return await WithNewReply(db, db.Questions.Where(question => question.MemberId == memberId)).CountAsync(ct);
    }

    /// <summary>How many questions wait for the therapist.</summary>
    public async Task<int> Waiting(ActingPerson person, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var therapistId = await ActingTherapist.IdOf(db, person, ct);
        return await db.Questions.CountAsync(question => question.TherapistId == therapistId && question.Status == QuestionStatus.Waiting, ct);
    }

    /// <summary>The employee's questions, newest first.</summary>
    /// <param name="person">Whose.</param>
    /// <param name="list">Which part; its status is a <see cref="QuestionStatus"/>.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<Slice<QuestionRow>> Mine(ActingPerson person, ListRequest list, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(list);
        var status = list.StatusAs<QuestionStatus>();
        await using var db = await factory.CreateDbContextAsync(ct);
        var memberId = await AskingMember.IdOf(db, person, ct);
        var mine = db.Questions.AsNoTracking().Where(question => question.MemberId == memberId && (status == null || question.Status == status));
        var rows = await mine.OrderByDescending(question => question.AskedAt).ThenByDescending(question => question.Id).Skip(list.Skip).Take(list.Take)
            .Select(question => new QuestionRow(
                question.Id, question.Subject, db.Therapists.Where(known => known.Id == question.TherapistId).Select(known => known.Name).Single(),
                question.AskedAt, question.AnsweredAt, question.Status,
                db.Replies.Any(reply => reply.QuestionId == question.Id && (question.ReadAt == null || reply.RepliedAt > question.ReadAt)), 0))
            .ToListAsync(ct);
        return new Slice<QuestionRow>(rows, await mine.CountAsync(ct));
    }

    /// <summary>The therapist's inbox: what waits first, the longest wait on top, then the rest, newest first.</summary>
    /// <param name="person">Whose.</param>
    /// <param name="list">Which part; its status is a <see cref="QuestionStatus"/>.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<Slice<QuestionRow>> Inbox(ActingPerson person, ListRequest list, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(list);
        var status = list.StatusAs<QuestionStatus>();
        var now = clock.Now;
        await using var db = await factory.CreateDbContextAsync(ct);
        var therapistId = await ActingTherapist.IdOf(db, person, ct);
        var inbox = db.Questions.AsNoTracking().Where(question => question.TherapistId == therapistId && (status == null || question.Status == status));
        var rows = await inbox
            .OrderBy(question => question.Status == QuestionStatus.Waiting ? 0 : 1)
            .ThenBy(question => question.Status == QuestionStatus.Waiting ? question.AskedAt : now)
            .ThenByDescending(question => question.AskedAt).ThenByDescending(question => question.Id).Skip(list.Skip).Take(list.Take)
            .Select(question => new QuestionRow(
                question.Id, question.Subject, db.Members.Where(known => known.Id == question.MemberId).Select(known => known.Name).Single(),
                question.AskedAt, question.AnsweredAt, question.Status, false,
                db.Replies.Where(reply => reply.QuestionId == question.Id).Sum(reply => reply.EarnedCents)))
            .ToListAsync(ct);
        return new Slice<QuestionRow>(rows, await inbox.CountAsync(ct));
    }

    /// <summary>A thread of the employee; null where it isn't theirs.</summary>
    public async Task<QuestionThread?> Thread(int questionId, ActingPerson person, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var memberId = await AskingMember.IdOf(db, person, ct);
        return await Thread(db, db.Questions.Where(question => question.Id == questionId && question.MemberId == memberId), ct);
    }

    /// <summary>A thread of the therapist; null where it isn't theirs.</summary>
    public async Task<QuestionThread?> InboxThread(int questionId, ActingPerson person, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var therapistId = await ActingTherapist.IdOf(db, person, ct);
        return await Thread(db, db.Questions.Where(question => question.Id == questionId && question.TherapistId == therapistId), ct);
    }

    private static IQueryable<Question> WithNewReply(PortalDb db, IQueryable<Question> questions) => questions.Where(question =>
        db.Replies.Any(reply => reply.QuestionId == question.Id && (question.ReadAt == null || reply.RepliedAt > question.ReadAt)));

    private static async Task<QuestionThread?> Thread(PortalDb db, IQueryable<Question> one, CancellationToken ct)
    {
        if (await one.AsNoTracking().SingleOrDefaultAsync(ct) is not { } question) return null;
        var replies = await db.Replies.AsNoTracking().Where(reply => reply.QuestionId == question.Id).OrderBy(reply => reply.Id)
            .Select(reply => new ThreadReply(reply.Id, reply.Body, reply.RepliedAt, reply.EarnedCents)).ToListAsync(ct);
        return new QuestionThread(
            question.Id, question.Subject, question.Body,
            await db.Members.Where(known => known.Id == question.MemberId).Select(known => known.Name).SingleAsync(ct),
            await db.Therapists.Where(known => known.Id == question.TherapistId).Select(known => known.Name).SingleAsync(ct),
            question.AskedAt, question.Status, replies.Exists(reply => question.ReadAt is null || reply.RepliedAt > question.ReadAt), replies);
    }
}
