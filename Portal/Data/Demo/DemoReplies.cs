namespace Portal.Data.Demo;

/// <summary>What demo therapists write.</summary>
public static class DemoReplies
{
    private static readonly string[] Texts =
    [
        "Thank you for writing it down; that is the hard part. List each debt with its rate and its smallest payment, then look at the one with the highest rate first. Bring the list to our next session.",
        "Begin with what each of you wants to keep private, and only then with what you share. A joint account for rent and food is often enough for the first half year.",
        "Yes. Twenty dollars every month is less about the sum than about deciding once. Put the date on the day after your salary arrives.",
    ];

    /// <summary>A reply to a question, by its id.</summary>
    public static string To(int questionId) => Texts[questionId % Texts.Length];
}
