using Microsoft.EntityFrameworkCore;
using Portal.Domain.Adjustments;
using Portal.Ledger;
using Portal.Ledger.Verification;
using Portal.Payouts;
using Portal.People;
using Portal.Reports;
using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests.Payouts;

/// <summary>What a therapist owes is borne by the platform after 180 days: proposed by one administrator, approved by another, posted once.</summary>
public sealed class DebtWriteOffTests
{
    [Fact]
    public async Task Only_what_is_older_than_180_days_is_written_off_and_only_by_two()
    {
        await using var stage = await DebtStage.Start();
        var id = (await stage.Propose()).Value;
        Assert.Equal(5_000, await stage.Owed());
        Assert.Equal("same_approver", (await stage.Approve(id, stage.Ana)).Refusal!.Code);
        Assert.False((await stage.Approve(id, stage.Bo)).IsRefused);

        Assert.Equal(["loss:therapist 3000", $"receivable:therapist:{stage.Ruth.Id} -3000"], await stage.Portal.Entry($"write-off:{id}:approved"));
        Assert.Equal(2_000, await stage.Owed());
        var debts = await stage.Debts();
        Assert.Equal((2_000L, 10, false), Assert.Single(debts.Debts) is var left ? (left.LeftCents, left.Days, left.IsOverdue) : default);
        Assert.Equal((3_000L, ProposalState.Approved), Assert.Single(debts.WriteOffs).WriteOff is var done ? (done.WrittenOffCents, done.State) : default);
        Assert.Equal("nothing_overdue", (await stage.Propose()).Refusal!.Code);
        await TherapistEarningsTell(stage, "paid and standing -50.00, earned 0.00");
    }

    [Fact]
    public async Task What_was_earned_between_proposal_and_approval_is_not_written_off()
    {
        await using var stage = await DebtStage.Start();
        var id = (await stage.Propose()).Value;
        await stage.Net("first", 1_800);
        Assert.Equal(1_200, (await stage.Debts()).Proposed!.NowCents);
        Assert.False((await stage.Approve(id, stage.Bo)).IsRefused);
        Assert.Equal(["loss:therapist 1200", $"receivable:therapist:{stage.Ruth.Id} -1200"], await stage.Portal.Entry($"write-off:{id}:approved"));
        Assert.Equal(2_000, await stage.Owed());
    }

    [Fact]
    public async Task What_grew_old_after_the_proposal_needs_another_one()
    {
        await using var stage = await DebtStage.Start();
        var id = (await stage.Propose()).Value;
        await stage.Later(200);
        Assert.Equal((5_000L, 3_000L), (await stage.Debts()) is var debts ? (debts.OverdueCents, debts.Proposed!.NowCents) : default);
        Assert.False((await stage.Approve(id, stage.Bo)).IsRefused);
        Assert.Equal(2_000, await stage.Owed());
        Assert.False((await stage.Approve((await stage.Propose(stage.Bo)).Value, stage.Ana)).IsRefused);
        Assert.Equal(0, await stage.Owed());
    }

    [Fact]
    public async Task A_debt_that_was_earned_meanwhile_is_not_written_off_at_all()
    {
        await using var stage = await DebtStage.Start();
        var id = (await stage.Propose()).Value;
        await stage.Net("first", 3_000);
        Assert.Equal("nothing_overdue", (await stage.Approve(id, stage.Bo)).Refusal!.Code);
        Assert.Empty(await stage.Portal.Entry($"write-off:{id}:approved"));
        Assert.False((await stage.Reject(id, stage.Ana)).IsRefused);
        Assert.Equal(ProposalState.Rejected, Assert.Single((await stage.Debts()).WriteOffs).WriteOff.State);
    }

    [Fact]
    public async Task However_many_approve_at_once_it_is_posted_once()
    {
        await using var stage = await DebtStage.Start();
        var id = (await stage.Propose()).Value;
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(turn => Task.Run(() => stage.Approve(id, turn % 2 == 0 ? stage.Bo : stage.Cy))));
        Assert.Single(answers, answer => !answer.IsRefused);
        Assert.All(answers.Where(answer => answer.IsRefused), answer => Assert.Contains(answer.Refusal!.Code, (string[])["nothing_overdue", "write_off_decided"]));
        await using var db = stage.Portal.Db();
        Assert.Equal(1, await db.JournalEntries.CountAsync(entry => entry.Kind == "therapist.debt-written-off"));
        Assert.Equal(2_000, await stage.Owed());
    }

    [Fact]
    public async Task A_double_click_and_two_administrators_at_once_propose_one()
    {
        await using var stage = await DebtStage.Start();
        var form = Guid.NewGuid();
        var twice = await Task.WhenAll(stage.Propose(form: form), stage.Propose(form: form));
        Assert.Equal(twice[0].Value, twice[1].Value);
        Assert.Equal("write_off_open", (await stage.Propose(stage.Bo)).Refusal!.Code);
        Assert.False((await stage.Reject(twice[0].Value, stage.Bo)).IsRefused);
        Assert.Equal("write_off_decided", (await stage.Approve(twice[0].Value, stage.Bo)).Refusal!.Code);
        Assert.False((await stage.Propose(stage.Bo)).IsRefused);
    }

    [Fact]
    public async Task Bad_input_is_refused_with_a_sentence_and_changes_nothing()
    {
        await using var stage = await DebtStage.Start();
        var other = await stage.Portal.Get<ProposeWriteOff>().Handle(new ProposeWriteOffCommand(999, DebtStage.Reason, Guid.NewGuid()), stage.Ana, CancellationToken.None);
        Assert.Equal(("therapist_unknown", "There is no such therapist."), (other.Refusal!.Code, other.Refusal.Sentence));
        foreach (var reason in (string?[])[null, "  ", "Gone.", new string('a', 501)]) Assert.Equal("reason", (await stage.Propose(reason: reason)).Refusal!.Field);
        Assert.Equal("write_off_unknown", (await stage.Approve(999, stage.Bo)).Refusal!.Code);
        foreach (var role in (PortalRole[])[PortalRole.Therapist, PortalRole.Employer, PortalRole.Employee])
            Assert.Equal("not_allowed", (await stage.Propose(stage.Ana with { Role = role })).Refusal!.Code);
        var id = (await stage.Propose()).Value;
        var owner = stage.Bo with { Role = PortalRole.Employer };
        Assert.Equal(["not_allowed", "not_allowed"], [(await stage.Approve(id, owner)).Refusal!.Code, (await stage.Reject(id, owner)).Refusal!.Code]);
        Assert.Equal(5_000, await stage.Owed());
    }

    [Fact]
    public async Task The_list_names_who_owes_how_much_and_since_when_and_everybody_sees_their_own()
    {
        await using var stage = await DebtStage.Start();
        await stage.Propose();
        var debts = stage.Portal.Get<DebtQueries>();
        var row = Assert.Single((await debts.List(new ListRequest(0, 20, "ruth"), default)).Rows);
        Assert.Equal(("Ruth Okafor", 5_000L, 3_000L, 3_000L), (row.Name, row.OwedCents, row.OverdueCents, row.ProposedCents));
        Assert.Empty((await debts.List(new ListRequest(0, 20, "theo"), default)).Rows);
        Assert.Equal([3_000L, 2_000L], (await debts.Mine(stage.Ruth.Acting, default))!.Debts.Select(debt => debt.LeftCents));
        var theo = await stage.Portal.AddTherapist("Theo Ramos");
        Assert.Empty((await debts.Mine(theo.Acting, default))!.Debts);
        Assert.Null(await debts.Mine(stage.Ruth.Acting with { Role = PortalRole.Employee }, default));
    }

    [Fact]
    public async Task Its_entry_leads_back_to_the_debt_and_says_who_and_why()
    {
        await using var stage = await DebtStage.Start();
        var id = (await stage.Propose()).Value;
        await stage.Approve(id, stage.Bo);
        var journal = new JournalQueries(stage.Portal.Get<IDbContextFactory<Portal.Data.PortalDb>>(), new EntrySources());
        var entry = Assert.Single((await journal.Page(new JournalFilter(10) { Kind = "therapist.debt-written-off" }, CancellationToken.None)).Rows);
        Assert.Equal("Debt written off", entry.Title);
        var facts = (await journal.Entry(entry.Id, CancellationToken.None))!.Facts;
        Assert.Contains(facts, fact => fact is { Label: "Therapist", Value: "Ruth Okafor" } && fact.About == $"therapist-debt:{stage.Ruth.Id}");
        Assert.Contains(facts, fact => fact is { Label: "Reason", Value: DebtStage.Reason });
    }

    /// <summary>The refunded sessions have no rows here, so the sums differ by what they were, and by nothing that was written off.</summary>
    private static async Task TherapistEarningsTell(DebtStage stage, string sums)
    {
        var report = await stage.Portal.Get<VerifyLedger>().All(TimeSpan.FromSeconds(5), CancellationToken.None);
        var offender = Assert.Single(report.Results.Single(result => result.Name == "therapist-earnings").Finding.Offenders);
        Assert.Contains(sums, offender, StringComparison.Ordinal);
    }
}
