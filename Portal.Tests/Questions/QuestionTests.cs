using FsCheck.Fluent;
using Portal.Domain.Catalog;
using Portal.Domain.Questions;
using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests.Questions;

public sealed class QuestionTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_question_beyond_the_allowance_is_refused() =>
        Assert.Equal("allowance_used", Question.Ask(3, 2, "Budgeting", "How do I begin to save?", 0, Now).Refusal!.Code);

    [Theory]
    [InlineData("", "How do I begin to save?", "subject")]
    [InlineData("Budgeting", "Short", "body")]
    public void A_question_without_subject_or_body_is_refused_at_its_field(string subject, string body, string field) =>
        Assert.Equal(field, Question.Ask(3, 2, subject, body, 1, Now).Refusal!.Field);

    [Fact]
    public void A_question_that_is_too_long_says_how_long_it_may_be() =>
        Assert.Contains("4000", Question.Ask(3, 2, "Budgeting", new string('x', 4_001), 1, Now).Refusal!.Sentence, StringComparison.Ordinal);

    [Fact]
    public void The_first_reply_earns_four_dollars_and_the_next_ones_nothing()
    {
        var question = Asked();
        Assert.Equal(400, Reply.Write(question, 2, "Begin with a small sum.", 0, new MoneyRules(), Now).Value.EarnedCents);
        Assert.Equal(QuestionStatus.Answered, question.Status);
        Assert.Equal(0, Reply.Write(question, 2, "And write it down.", 1, new MoneyRules(), Now).Value.EarnedCents);
    }

    [Fact]
    public void Another_therapists_question_is_not_answered()
    {
        var question = Asked();
        Assert.Equal("not_yours", Reply.Write(question, 5, "Begin with a small sum.", 0, new MoneyRules(), Now).Refusal!.Code);
        Assert.Equal(QuestionStatus.Waiting, question.Status);
    }

    [Fact]
    public void A_closed_question_takes_no_reply()
    {
        var question = Asked();
        question.Close(Now);
        Assert.Equal("question_closed", Reply.Write(question, 2, "Begin with a small sum.", 0, new MoneyRules(), Now).Refusal!.Code);
        Assert.True(question.Close(Now).IsRefused);
    }

    [Theory]
    [InlineData("2026-01-31", "2026-02-27", "2026-01-31")]
    [InlineData("2026-01-31", "2026-02-28", "2026-02-28")]
    [InlineData("2026-01-31", "2026-03-30", "2026-02-28")]
    [InlineData("2026-01-31", "2026-03-31", "2026-03-31")]
    [InlineData("2025-11-16", "2026-11-15", "2026-10-16")]
    [InlineData("2026-11-16", "2026-11-16", "2026-11-16")]
    public void The_allowance_counts_by_the_subscriptions_own_months(string start, string now, string month) =>
        Assert.Equal(Day(month), QuestionAllowance.MonthStart(Day(start), Day(now)));

    [Fact]
    public void A_moment_always_lies_in_its_own_month() => Law.Holds(Gen.Choose(0, 400).And(Gen.Choose(0, 20_000)), drawn =>
    {
        var start = Day("2026-01-01").AddDays(drawn.Item1);
        var now = start.AddHours(drawn.Item2);
        return QuestionAllowance.MonthStart(start, now) <= now && now < QuestionAllowance.NextMonth(start, now);
    });

    private static Question Asked() => Question.Ask(3, 2, "Budgeting", "How do I begin to save?", 4, Now).Value;

    private static DateTimeOffset Day(string date) => DateTimeOffset.ParseExact(date, "yyyy-MM-dd", null, System.Globalization.DateTimeStyles.AssumeUniversal);
}
