using Portal.Domain.Questions;

namespace Portal.Questions;

/// <summary>A therapist who can be asked.</summary>
/// <param name="Id">Whom.</param>
/// <param name="Name">Their name.</param>
/// <param name="Speciality">What they are good at.</param>
public sealed record AskableTherapist(int Id, string Name, string Speciality);

/// <summary>The page on which a question is asked.</summary>
/// <param name="Allowance">What the plan still gives; null without a running plan.</param>
/// <param name="Therapists">Who can be asked, by name.</param>
public sealed record AskView(MemberAllowance? Allowance, IReadOnlyList<AskableTherapist> Therapists);

/// <summary>A question in a list.</summary>
/// <param name="Id">The question.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="With">The other person: the therapist for the employee, the employee for the therapist.</param>
/// <param name="AskedAt">When it was asked (UTC).</param>
/// <param name="AnsweredAt">When the first reply came (UTC).</param>
/// <param name="Status">Where it stands.</param>
/// <param name="HasNewReply">Whether a reply came since the employee last looked.</param>
/// <param name="EarnedCents">What its replies earned.</param>
public sealed record QuestionRow(
    int Id, string Subject, string With, DateTimeOffset AskedAt, DateTimeOffset? AnsweredAt, QuestionStatus Status, bool HasNewReply, long EarnedCents);

/// <summary>A reply in a thread.</summary>
/// <param name="Id">The reply.</param>
/// <param name="Body">Its text.</param>
/// <param name="RepliedAt">When (UTC).</param>
/// <param name="EarnedCents">What it earned; only the therapist sees it.</param>
public sealed record ThreadReply(int Id, string Body, DateTimeOffset RepliedAt, long EarnedCents);

/// <summary>A question with its replies, oldest first.</summary>
/// <param name="Id">The question.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Body">The question's text.</param>
/// <param name="MemberName">Who asked.</param>
/// <param name="TherapistName">Who was asked.</param>
/// <param name="AskedAt">When (UTC).</param>
/// <param name="Status">Where it stands.</param>
/// <param name="HasNewReply">Whether a reply came since the employee last looked.</param>
/// <param name="Replies">The replies.</param>
public sealed record QuestionThread(
    int Id, string Subject, string Body, string MemberName, string TherapistName, DateTimeOffset AskedAt, QuestionStatus Status, bool HasNewReply, IReadOnlyList<ThreadReply> Replies);
