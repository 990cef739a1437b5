using Microsoft.EntityFrameworkCore;
using Portal.Domain.People;
using Portal.Domain.Questions;
using Portal.Domain.Subscriptions;
using Portal.Questions;
using Portal.Reports;
using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests.Questions;

public sealed class AskTests
{
    [Fact]
    public async Task A_question_waits_in_the_therapists_inbox()
    {
        await using var portal = await TestPortal.Start();
        var stage = await QuestionStage.Start(portal);
        var id = (await stage.Ask()).Value;
        var row = Assert.Single((await Queries(portal).Inbox(stage.Ruth.Acting, new ListRequest(0, 20, Status: "waiting"), default)).Rows);
        Assert.Equal((id, "Paying off two cards", "maya", QuestionStatus.Waiting), (row.Id, row.Subject, row.With, row.Status));
        Assert.Equal("Ruth Adler", Assert.Single((await Queries(portal).Mine(stage.Maya, new ListRequest(0, 20), default)).Rows).With);
    }

    [Theory]
    [InlineData("starter", 4)]
    [InlineData("core", 12)]
    [InlineData("family-plus", 30)]
    public async Task The_plan_says_how_many_questions_a_month_has(string plan, int perMonth)
    {
        await using var portal = await TestPortal.Start();
        var stage = await QuestionStage.Start(portal, plan);
        await stage.Ask();
        var allowance = (await Queries(portal).Allowance(stage.Maya, default))!;
        Assert.Equal((perMonth, perMonth - 1), (allowance.PerMonth, allowance.Left));
    }

    [Fact]
    public async Task After_the_months_questions_the_next_one_is_refused_until_the_month_is_over()
    {
        await using var portal = await TestPortal.Start();
        var stage = await QuestionStage.Start(portal);
        for (var number = 1; number <= 4; number++) Assert.False((await stage.Ask($"Question {number}")).IsRefused);
        Assert.Equal("allowance_used", (await stage.Ask("Question 5")).Refusal!.Code);
        Assert.Equal(4, (await Queries(portal).Mine(stage.Maya, new ListRequest(0, 20), default)).Total);
        await portal.Advance(TimeSpan.FromDays(32));
        Assert.Equal(4, (await Queries(portal).Allowance(stage.Maya, default))!.Left);
        Assert.False((await stage.Ask("Question 5")).IsRefused);
    }

    [Fact]
    public async Task Without_a_running_plan_nothing_can_be_asked()
    {
        await using var portal = await TestPortal.Start();
        var stage = await QuestionStage.Start(portal, plan: null);
        Assert.Equal("no_plan", (await stage.Ask()).Refusal!.Code);
        await QuestionStage.GivePlan(portal, stage.Maya, "core", PlanSubscriptionStatus.Cancelled);
        Assert.Equal("no_plan", (await stage.Ask()).Refusal!.Code);
        Assert.Null((await Queries(portal).Ask(stage.Maya, default)).Allowance);
    }

    [Fact]
    public async Task A_double_click_asks_once()
    {
        await using var portal = await TestPortal.Start();
        var stage = await QuestionStage.Start(portal);
        var form = Guid.NewGuid();
        var clicks = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => stage.Ask(form: form)));
        Assert.Single(clicks.Select(click => click.Value).Distinct());
        Assert.Equal(3, (await Queries(portal).Allowance(stage.Maya, default))!.Left);
    }

    [Fact]
    public async Task What_cannot_be_asked_is_refused_at_its_field()
    {
        await using var portal = await TestPortal.Start();
        var stage = await QuestionStage.Start(portal);
        var fresh = await portal.AddTherapist("Jon Vale");
        Assert.Equal(("text_too_short", "subject"), Refusal(await stage.Ask("x")));
        Assert.Equal(("text_too_long", "subject"), Refusal(await stage.Ask(new string('x', 121))));
        Assert.Equal(("text_too_short", "body"), Refusal(await stage.Ask(body: "why")));
        Assert.Equal(("therapist_missing", "therapist"), Refusal(await stage.Ask(therapistId: 4_711)));
        Assert.Equal(("therapist_not_onboarded", "therapist"), Refusal(await stage.Ask(therapistId: fresh.Id)));
        Assert.Equal([stage.Ruth.Id], (await Queries(portal).Ask(stage.Maya, default)).Therapists.Select(therapist => therapist.Id));
        Assert.Equal(4, (await Queries(portal).Allowance(stage.Maya, default))!.Left);
    }

    [Fact]
    public async Task Only_who_asked_reads_the_thread_and_no_employer_ever()
    {
        await using var portal = await TestPortal.Start();
        var stage = await QuestionStage.Start(portal);
        var id = (await stage.Ask()).Value;
        await using var db = portal.Db();
        var employer = await db.Employers.SingleAsync();
        var colleague = await portal.AddMember(employer.Id, MemberRole.Employee, "kofi@acme.test");
        var owner = await portal.AddMember(employer.Id, MemberRole.Owner, "hr@acme.test");
        foreach (var person in new[] { colleague, owner })
        {
            Assert.Null(await Queries(portal).Thread(id, person, default));
            Assert.Null(await Queries(portal).InboxThread(id, person, default));
            Assert.Empty((await Queries(portal).Mine(person, new ListRequest(0, 20), default)).Rows);
            Assert.Equal("question_unknown", (await portal.Get<ReadReplies>().Handle(id, person, default)).Refusal!.Code);
        }

        Assert.Equal("not_a_member", (await stage.Ask(person: owner)).Refusal!.Code);
    }

    [Fact]
    public async Task A_reply_is_new_until_the_employee_has_read_it()
    {
        await using var portal = await TestPortal.Start();
        var stage = await QuestionStage.Start(portal);
        var id = (await stage.Ask()).Value;
        Assert.Equal(0, await Queries(portal).Unread(stage.Maya, default));
        await stage.Reply(id);
        Assert.Equal(1, await Queries(portal).Unread(stage.Maya, default));
        Assert.True(Assert.Single((await Queries(portal).Mine(stage.Maya, new ListRequest(0, 20), default)).Rows).HasNewReply);
        await portal.Get<ReadReplies>().Handle(id, stage.Maya, default);
        Assert.Equal(0, await Queries(portal).Unread(stage.Maya, default));
        Assert.False((await Queries(portal).Thread(id, stage.Maya, default))!.HasNewReply);
        await portal.Advance(TimeSpan.FromMinutes(1));
        await stage.Reply(id, "And one more thought on this.");
        Assert.Equal(1, await Queries(portal).Unread(stage.Maya, default));
    }

    [Fact]
    public async Task The_inbox_has_the_longest_wait_on_top_and_answered_ones_below_newest_first()
    {
        await using var portal = await TestPortal.Start();
        var stage = await QuestionStage.Start(portal, "core");
        var ids = new List<int>();
        for (var number = 1; number <= 4; number++)
        {
            ids.Add((await stage.Ask($"Question {number}")).Value);
            await portal.Advance(TimeSpan.FromMinutes(5));
        }

        await stage.Reply(ids[0]);
        await stage.Reply(ids[2]);
        var inbox = await Queries(portal).Inbox(stage.Ruth.Acting, new ListRequest(0, 3), default);
        Assert.Equal([ids[1], ids[3], ids[2]], inbox.Rows.Select(row => row.Id));
        Assert.Equal(4, inbox.Total);
        Assert.Equal([ids[0]], (await Queries(portal).Inbox(stage.Ruth.Acting, new ListRequest(3, 3), default)).Rows.Select(row => row.Id));
        Assert.Equal(400, inbox.Rows[2].EarnedCents);
    }

    [Fact]
    public async Task The_texts_are_kept_out_of_journal_events_and_operations()
    {
        await using var portal = await TestPortal.Start();
        var stage = await QuestionStage.Start(portal);
        await stage.Reply((await stage.Ask("Zebra subject", body: "Zebra question, quite private.")).Value, "Zebra reply, quite private.");
        await portal.Settle();
        await using var db = portal.Db();
        Assert.DoesNotContain(await db.JournalEntries.ToListAsync(), entry => $"{entry.Description}{entry.Source}".Contains("Zebra", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(await db.StripeOperations.ToListAsync(), operation => operation.Request.Contains("Zebra", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(await db.WebhookEvents.ToListAsync(), evt => evt.Payload.Contains("Zebra", StringComparison.OrdinalIgnoreCase));
    }

    private static (string, string?) Refusal<T>(Domain.Result<T> result) => (result.Refusal!.Code, result.Refusal.Field);

    private static QuestionQueries Queries(TestPortal portal) => portal.Get<QuestionQueries>();
}
