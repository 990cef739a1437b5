using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Catalog;
using Portal.Domain.Ledger;
using Portal.Domain.Questions;
using Portal.Ledger;
using Portal.People;
using Portal.Therapists;
using Portal.Time;

namespace Portal.Questions;

/// <summary>A reply as typed.</summary>
/// <param name="QuestionId">To which question.</param>
/// <param name="Body">The reply.</param>
/// <param name="Form">Token of the form, so that a double click replies once.</param>
public sealed record ReplyCommand(int QuestionId, string Body, Guid Form);

/// <summary>A reply that was written.</summary>
/// <param name="ReplyId">Our reply.</param>
/// <param name="EarnedCents">What it earned; zero for further replies to the same question.</param>
public sealed record ReplyWritten(int ReplyId, long EarnedCents);

/// <summary>A therapist replies; the first reply earns its fee from the pool in the same transaction (rules reply-fee, pool-top-up).</summary>
public sealed class ReplyToQuestion(Work work, MoneyRules rules, CatalogOptions catalog, PortalClock clock)
{
    private const string Purpose = "reply";

    /// <summary>Refused: not this therapist's question, closed, text too short or too long.</summary>
    public Task<Result<ReplyWritten>> Handle(ReplyCommand command, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(command);
        return work.Run(person, (db, journal) => Reply(db, journal, command, person, ct), ct);
    }

    private async Task<Result<ReplyWritten>> Reply(PortalDb db, Journal journal, ReplyCommand command, ActingPerson person, CancellationToken ct)
    {
        var therapist = await ActingTherapist.Find(db, person, ct);
        if (therapist.IsRefused) return therapist.Refusal;
        if (await SubmittedForm.Made(db, person, Purpose, command.Form, ct) is { } made) return await Written(db, made, ct);
        var question = await db.Questions.SingleOrDefaultAsync(known => known.Id == command.QuestionId && known.TherapistId == therapist.Value.Id, ct);
        if (question is null) return new Refusal("question_unknown", "There is no such question in your inbox.");
        var paidBefore = await db.Replies.CountAsync(known => known.QuestionId == question.Id && known.EarnedCents > 0, ct);
        var reply = Domain.Questions.Reply.Write(question, therapist.Value.Id, command.Body, paidBefore, rules, clock.Now);
        if (reply.IsRefused) return reply.Refusal;
        db.Replies.Add(reply.Value);
        await db.SaveChangesAsync(ct);
        await Pay(journal, reply.Value, ct);
        SubmittedForm.Note(db, person, Purpose, command.Form, reply.Value.Id, clock.Now);
        return new ReplyWritten(reply.Value.Id, reply.Value.EarnedCents);
    }

    private async Task Pay(Journal journal, Reply reply, CancellationToken ct)
    {
        if (reply.EarnedCents == 0) return;
        var earned = ReplyPostings.Earned(reply.Id, reply.TherapistId, reply.EarnedCents, catalog.Currency);
        var shortfall = ReplyPostings.ShortfallCents(earned, await journal.Balance(AccountCode.Pool, catalog.Currency, ct));
        if (shortfall > 0) await journal.Post(ReplyPostings.PoolToppedUp(earned, shortfall), ct);
        await journal.Post(earned, ct);
    }

    private static async Task<Result<ReplyWritten>> Written(PortalDb db, int replyId, CancellationToken ct) =>
        await db.Replies.Where(reply => reply.Id == replyId).Select(reply => new ReplyWritten(reply.Id, reply.EarnedCents)).SingleAsync(ct);
}
