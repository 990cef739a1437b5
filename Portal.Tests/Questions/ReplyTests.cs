using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Ledger;
using Portal.People;
using Portal.Questions;
using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests.Questions;

public sealed class ReplyTests
{
    [Fact]
    public async Task The_first_reply_earns_4_dollars_from_the_pool()
    {
        await using var portal = await TestPortal.Start();
        var stage = await QuestionStage.Start(portal);
        await FillPool(portal, 1_140);
        var question = (await stage.Ask()).Value;

        var reply = (await stage.Reply(question)).Value;
        Assert.Equal(400, reply.EarnedCents);
        Assert.Equal(["pool 400", $"payable:therapist:{stage.Ruth.Id} -400"], await portal.Entry($"reply:{reply.ReplyId}:earned"));
        Assert.Equal((740, 400), (await portal.Balance("pool"), await portal.Balance($"payable:therapist:{stage.Ruth.Id}")));
        Assert.Equal(0, await portal.Balance("expense:pool-top-up"));
        Assert.Equal(400, (await portal.Get<Portal.Payouts.EarningsSummaryQuery>().Summary(stage.Ruth.Acting, default))!.PayableCents);
    }

    [Fact]
    public async Task An_empty_pool_is_topped_up_by_the_platform_first()
    {
        await using var portal = await TestPortal.Start();
        var stage = await QuestionStage.Start(portal);
        await FillPool(portal, 150);
        var reply = (await stage.Reply((await stage.Ask()).Value)).Value;
        Assert.Equal(["expense:pool-top-up 250", "pool -250"], await portal.Entry($"reply:{reply.ReplyId}:earned:pool-top-up"));
        Assert.Equal((0, 250, 400), (await portal.Balance("pool"), await portal.Balance("expense:pool-top-up"), await portal.Balance($"payable:therapist:{stage.Ruth.Id}")));
    }

    [Fact]
    public async Task A_second_reply_is_kept_and_earns_nothing()
    {
        await using var portal = await TestPortal.Start();
        var stage = await QuestionStage.Start(portal);
        var question = (await stage.Ask()).Value;
        await stage.Reply(question);
        var second = (await stage.Reply(question, "And one more thought on this.")).Value;
        Assert.Equal(0, second.EarnedCents);
        Assert.Empty(await portal.Entry($"reply:{second.ReplyId}:earned"));
        Assert.Equal(400, await portal.Balance($"payable:therapist:{stage.Ruth.Id}"));
        Assert.Equal([400, 0], (await portal.Get<QuestionQueries>().InboxThread(question, stage.Ruth.Acting, default))!.Replies.Select(reply => reply.EarnedCents));
    }

    [Fact]
    public async Task A_double_click_replies_once_and_pays_once()
    {
        await using var portal = await TestPortal.Start();
        var stage = await QuestionStage.Start(portal);
        var question = (await stage.Ask()).Value;
        var form = Guid.NewGuid();
        var clicks = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => stage.Reply(question, form: form)));
        Assert.Single(clicks.Select(click => click.Value).Distinct());
        Assert.Equal(400, await portal.Balance($"payable:therapist:{stage.Ruth.Id}"));
        await using var db = portal.Db();
        Assert.Equal(1, await db.Replies.CountAsync());
    }

    [Fact]
    public async Task Two_different_replies_at_once_are_paid_once()
    {
        await using var portal = await TestPortal.Start();
        var stage = await QuestionStage.Start(portal);
        var question = (await stage.Ask()).Value;
        var replies = await Task.WhenAll(Enumerable.Range(0, 4).Select(number => stage.Reply(question, $"Thought number {number} about it.")));
        Assert.Equal([0L, 0L, 0L, 400L], replies.Select(reply => reply.Value.EarnedCents).Order());
        Assert.Equal(400, await portal.Balance($"payable:therapist:{stage.Ruth.Id}"));
    }

    [Fact]
    public async Task Another_therapist_and_an_employee_cannot_reply_and_nothing_is_posted()
    {
        await using var portal = await TestPortal.Start();
        var stage = await QuestionStage.Start(portal);
        var other = await portal.AddTherapist("Jon Vale");
        var question = (await stage.Ask()).Value;
        Assert.Equal("question_unknown", (await stage.Reply(question, person: other.Acting)).Refusal!.Code);
        Assert.Equal("not_a_therapist", (await stage.Reply(question, person: stage.Maya)).Refusal!.Code);
        Assert.Null(await portal.Get<QuestionQueries>().InboxThread(question, other.Acting, default));
        await using var db = portal.Db();
        Assert.Equal((0, 0), (await db.Replies.CountAsync(), await db.JournalEntries.CountAsync()));
    }

    [Theory]
    [InlineData("short", "text_too_short")]
    [InlineData("", "text_too_short")]
    [InlineData(null, "text_too_long")]
    public async Task A_reply_too_short_or_too_long_is_refused_and_the_question_keeps_waiting(string? body, string code)
    {
        await using var portal = await TestPortal.Start();
        var stage = await QuestionStage.Start(portal);
        var question = (await stage.Ask()).Value;
        var refused = await stage.Reply(question, body ?? new string('x', 8_001));
        Assert.Equal((code, "body"), (refused.Refusal!.Code, refused.Refusal.Field));
        Assert.Equal(1, await portal.Get<QuestionQueries>().Waiting(stage.Ruth.Acting, default));
    }

    private static async Task FillPool(TestPortal portal, long cents) => await portal.Get<Work>().Run(new Actor("test"), async (_, journal) =>
        await journal.Post(new JournalEntry($"test:pool:{cents}", "adjustment", "usd", "Pool of a test",
            [new EntryLine(AccountCode.Bank, cents), new EntryLine(AccountCode.Pool, -cents)]), CancellationToken.None), CancellationToken.None);
}
