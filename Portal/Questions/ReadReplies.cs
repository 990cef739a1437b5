using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.People;
using Portal.Time;

namespace Portal.Questions;

/// <summary>An employee has opened a thread: its replies are no longer new.</summary>
public sealed class ReadReplies(Work work, PortalClock clock)
{
    /// <summary>Refused where the question isn't theirs.</summary>
    public Task<Result<bool>> Handle(int questionId, ActingPerson person, CancellationToken ct) => work.Run(person, async (db, _) =>
    {
        var memberId = await AskingMember.IdOf(db, person, ct);
        var question = await db.Questions.SingleOrDefaultAsync(known => known.Id == questionId && known.MemberId == memberId, ct);
        if (question is null) return (Result<bool>)new Refusal("question_unknown", "There is no such question of yours.");
        question.Read(clock.Now);
        return true;
    }, ct);
}
