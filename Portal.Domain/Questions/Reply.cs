using Portal.Domain.Catalog;

namespace Portal.Domain.Questions;

/// <summary>A therapist's reply to a question; the first ones of each question earn a fee from the pool. Rule <c>reply-fee</c>.</summary>
public sealed class Reply : Entity
{
    /// <summary>Most characters of a reply.</summary>
    public const int BodyLength = 8000;

    private Reply() { }

    private Reply(int questionId, int therapistId, string body, long earnedCents, DateTimeOffset now)
        : base(now)
    {
        QuestionId = questionId;
        TherapistId = therapistId;
        Body = body;
        EarnedCents = earnedCents;
        RepliedAt = now.ToUniversalTime();
    }

    /// <summary>To which question.</summary>
    public int QuestionId { get; private set; }

    /// <summary>Whose reply.</summary>
    public int TherapistId { get; private set; }

    /// <summary>The reply.</summary>
    public string Body { get; private set; } = "";

    /// <summary>When it was written (UTC).</summary>
    public DateTimeOffset RepliedAt { get; private set; }

    /// <summary>What it earned, in cents; zero for further replies.</summary>
    public long EarnedCents { get; private set; }

    /// <summary>Writes a reply and marks the question answered.</summary>
    /// <param name="question">To which question; it must be the therapist's.</param>
    /// <param name="therapistId">Who writes.</param>
    /// <param name="body">The reply.</param>
    /// <param name="paidBefore">Replies to this question that already earned.</param>
    /// <param name="rules">Fee, and how many replies earn it.</param>
    /// <param name="now">The time.</param>
    public static Result<Reply> Write(Question question, int therapistId, string body, int paidBefore, MoneyRules rules, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(rules);
        if (question.TherapistId != therapistId)
        {
            return Result.Refuse("not_yours", "This question was asked of another therapist.");
        }

        if (question.Status == QuestionStatus.Closed)
        {
            return Result.Refuse("question_closed", "This question is closed.");
        }

        if (Text.Check(body, 10, BodyLength, "The reply", "body") is { } refusal)
        {
            return refusal;
        }

        question.Answered(now);
        return new Reply(question.Id, therapistId, body.Trim(), paidBefore < rules.RepliesPaidPerQuestion ? rules.ReplyCents : 0, now);
    }
}
