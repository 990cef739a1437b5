using Portal.Domain.Questions;
using Portal.Pages.Ui;

namespace Portal.Pages.EmployeePortal;

/// <summary>How a question stands, as the employee who asked it reads it.</summary>
public static class QuestionWords
{
    /// <summary>A reply that was not read comes before everything else.</summary>
    public static StatusWord Of(QuestionStatus status, bool hasNewReply) => (status, hasNewReply) switch
    {
        (_, true) => StatusWord.NewReply,
        (QuestionStatus.Waiting, _) => StatusWord.Pending,
        (QuestionStatus.Answered, _) => StatusWord.Resolved,
        (QuestionStatus.Closed, _) => StatusWord.Ended,
        _ => throw new InvalidOperationException($"No such status: {status}."),
    };
}
