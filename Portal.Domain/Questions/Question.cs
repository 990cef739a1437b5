namespace Portal.Domain.Questions;

/// <summary>A question of a member to a therapist, answered in writing. Rule <c>question-allowance</c>.</summary>
public sealed class Question : Entity
{
    /// <summary>Most characters of a subject.</summary>
    public const int SubjectLength = 120;

    /// <summary>Most characters of a question.</summary>
    public const int BodyLength = 4000;

    private Question() { }

    private Question(int memberId, int therapistId, string subject, string body, DateTimeOffset now)
        : base(now)
    {
        MemberId = memberId;
        TherapistId = therapistId;
        Subject = subject;
        Body = body;
        AskedAt = now.ToUniversalTime();
    }

    /// <summary>Who asks.</summary>
    public int MemberId { get; private set; }

    /// <summary>Who is asked.</summary>
    public int TherapistId { get; private set; }

    /// <summary>What it is about.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>The question.</summary>
    public string Body { get; private set; } = "";

    /// <summary>When it was asked (UTC).</summary>
    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>Where it stands.</summary>
    public QuestionStatus Status { get; private set; }

    /// <summary>When the first reply came (UTC).</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>When the employee last read the replies (UTC).</summary>
    public DateTimeOffset? ReadAt { get; private set; }

    /// <summary>Asks a question, where the plan's allowance still has one left.</summary>
    public static Result<Question> Ask(int memberId, int therapistId, string subject, string body, int allowanceLeft, DateTimeOffset now)
    {
        if (allowanceLeft <= 0)
        {
            return Result.Refuse("allowance_used", "You have used this month's questions; a larger plan has more.");
        }

        return (Text.Check(subject, 3, SubjectLength, "The subject", "subject") ?? Text.Check(body, 10, BodyLength, "The question", "body")) is { } refusal
            ? refusal
            : new Question(memberId, therapistId, subject.Trim(), body.Trim(), now);
    }

    /// <summary>The employee has read the replies.</summary>
    public void Read(DateTimeOffset now)
    {
        ReadAt = now.ToUniversalTime();
        Changed(now);
    }

    /// <summary>The employee closes it.</summary>
    public Result Close(DateTimeOffset now)
    {
        if (Status == QuestionStatus.Closed)
        {
            return Result.Refuse("question_closed", "This question is already closed.");
        }

        Status = QuestionStatus.Closed;
        return Changed(now);
    }

    /// <summary>A reply came.</summary>
    internal void Answered(DateTimeOffset now)
    {
        Status = QuestionStatus.Answered;
        AnsweredAt ??= now.ToUniversalTime();
        Changed(now);
    }
}
