namespace Portal.Questions;

/// <summary>Registers questions and replies.</summary>
public static class QuestionsSetup
{
    /// <summary>Registers its use cases and queries.</summary>
    public static void AddQuestions(this IServiceCollection services)
    {
        services.AddSingleton<AskQuestion>();
        services.AddSingleton<ReplyToQuestion>();
        services.AddSingleton<ReadReplies>();
        services.AddSingleton<QuestionQueries>();
    }
}
