namespace Portal.Domain.Questions;

/// <summary>Where a question stands.</summary>
public enum QuestionStatus
{
    /// <summary>Waits for the therapist.</summary>
    Waiting,

    /// <summary>Has a reply.</summary>
    Answered,

    /// <summary>Closed by the employee.</summary>
    Closed,
}
