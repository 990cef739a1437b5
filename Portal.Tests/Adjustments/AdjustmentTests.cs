using Microsoft.EntityFrameworkCore;
using Portal.Adjustments;
using Portal.Domain;
using Portal.Domain.Adjustments;
using Portal.People;
using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests.Adjustments;

/// <summary>Journal entries by hand: a reason, an author, a second person; and none that the ledger would not take.</summary>
public sealed class AdjustmentTests
{
    private const string Reason = "Refund re_1 was paid from the bank, see statement of 3 November.";
    private static readonly ActingPerson Ana = new(301, "Ana", PortalRole.Admin, "UTC");
    private static readonly ActingPerson Bo = new(302, "Bo", PortalRole.Admin, "UTC");

    [Fact]
    public async Task It_is_posted_once_when_a_second_administrator_approves_it_and_never_by_its_author()
    {
        await using var portal = await TestPortal.Start();
        var id = (await Propose(portal, new AdjustmentLine("clearing:refund", 850), new AdjustmentLine("bank", -850))).Value;
        Assert.Empty(await portal.Entry($"adjustment:{id}:approved"));

        var decide = portal.Get<DecideAdjustment>();
        Assert.Equal("same_approver", (await decide.Approve(id, Ana, CancellationToken.None)).Refusal!.Code);
        Assert.False((await decide.Approve(id, Bo, CancellationToken.None)).IsRefused);
        Assert.Equal("adjustment_decided", (await decide.Approve(id, Bo, CancellationToken.None)).Refusal!.Code);
        Assert.Equal("adjustment_decided", (await decide.Reject(id, Bo, CancellationToken.None)).Refusal!.Code);

        Assert.Equal(["clearing:refund 850", "bank -850"], await portal.Entry($"adjustment:{id}:approved"));
        var view = await portal.Get<AdjustmentQueries>().Find(id, CancellationToken.None);
        Assert.Equal((ProposalState.Approved, 850L), (view!.Adjustment.State, view.Adjustment.AmountCents));
        Assert.NotNull(view.EntryId);
    }

    [Fact]
    public async Task One_that_is_turned_down_posts_nothing()
    {
        await using var portal = await TestPortal.Start();
        var id = (await Propose(portal, new AdjustmentLine("clearing:refund", 850), new AdjustmentLine("bank", -850))).Value;
        Assert.False((await portal.Get<DecideAdjustment>().Reject(id, Bo, CancellationToken.None)).IsRefused);
        Assert.Empty(await portal.Entry($"adjustment:{id}:approved"));
    }

    [Fact]
    public async Task What_would_take_a_pool_below_zero_is_refused_by_the_ledger_and_stays_to_be_decided()
    {
        await using var portal = await TestPortal.Start();
        var id = (await Propose(portal, new AdjustmentLine("pool", 850), new AdjustmentLine("bank", -850))).Value;
        var refused = await portal.Get<DecideAdjustment>().Approve(id, Bo, CancellationToken.None);
        Assert.True(refused.IsRefused);
        Assert.Empty(await portal.Entry($"adjustment:{id}:approved"));
        await using var db = portal.Db();
        Assert.Equal(ProposalState.Proposed, (await db.Adjustments.SingleAsync()).State);
    }

    [Fact]
    public async Task Only_administrators_write_and_decide()
    {
        await using var portal = await TestPortal.Start();
        var owner = new ActingPerson(1, "Olga", PortalRole.Employer, "UTC");
        var id = (await Propose(portal, new AdjustmentLine("clearing:refund", 850), new AdjustmentLine("bank", -850))).Value;
        Assert.Equal("not_allowed", (await portal.Get<DecideAdjustment>().Approve(id, owner, CancellationToken.None)).Refusal!.Code);
        Assert.Equal("not_allowed", (await portal.Get<ProposeAdjustment>()
            .Handle(new ProposeAdjustmentCommand(Reason, "usd", [new("bank", 1), new("pool", -1)], Guid.NewGuid()), owner, CancellationToken.None)).Refusal!.Code);
    }

    [Theory]
    [InlineData("too_few_lines", "bank", 850)]
    [InlineData("does_not_balance", "bank", 850, "clearing:refund", -849)]
    [InlineData("does_not_balance", "memo:connected:1", 850, "bank", -850)]
    [InlineData("account_is_stripes", "stripe:platform", 850, "bank", -850)]
    [InlineData("account_unknown", "petty cash", 850, "bank", -850)]
    [InlineData("line_of_zero", "bank", 0, "pool", 0)]
    public void Lines_that_make_no_entry_are_refused_by_name(string code, params object[] lines)
    {
        var typed = lines.Chunk(2).Select(pair => new AdjustmentLine((string)pair[0], (int)pair[1])).ToList();
        Assert.Equal(code, Adjustment.Propose(Reason, "usd", typed, 1, DateTimeOffset.UnixEpoch).Refusal!.Code);
    }

    [Fact]
    public void A_reason_is_needed() =>
        Assert.Equal("reason", Adjustment.Propose("  ", "usd", [new("bank", 1), new("pool", -1)], 1, DateTimeOffset.UnixEpoch).Refusal!.Field);

    private static Task<Result<int>> Propose(TestPortal portal, params AdjustmentLine[] lines) =>
        portal.Get<ProposeAdjustment>().Handle(new ProposeAdjustmentCommand(Reason, "usd", lines, Guid.NewGuid()), Ana, CancellationToken.None);
}
