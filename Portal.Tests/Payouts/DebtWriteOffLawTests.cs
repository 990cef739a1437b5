using FsCheck;
using FsCheck.Fluent;
using Portal.Domain.Ledger;
using Portal.Domain.Payouts;
using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests.Payouts;

public sealed class DebtWriteOffLawTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 5, 12, 0, 0, TimeSpan.Zero);

    /// <summary>A movement every ten days, what is earned between proposal and approval, and the day of the proposal.</summary>
    private static Gen<(List<int> Moved, int Earned, int Day)> Histories =>
        from moved in Gen.Choose(-5_000, 9_000).ListOf()
        from earned in Gen.Choose(0, 20_000)
        from day in Gen.Choose(0, 600)
        select (moved.ToList(), earned, day);

    [Fact]
    public void A_write_off_takes_no_more_than_both_saw_and_leaves_every_younger_debt_alone() => Law.Holds(Histories, drawn =>
    {
        var at = Start.AddDays(drawn.Day);
        var movements = drawn.Moved.Select((cents, index) => ($"moved-{index}", Start.AddDays(index * 10), (long)cents)).Where(moved => moved.Item2 <= at).ToList();
        var before = TherapistDebts.Of(movements);
        var proposed = DebtWriteOff.Propose(2, before, "They have left the platform.", 1, at);
        if (proposed.IsRefused) return before.OverdueCents(at) == 0 && proposed.Refusal.Code == "nothing_overdue";
        movements.Add(("earned", at, -before.NettedCents(drawn.Earned)));
        var then = TherapistDebts.Of(movements);
        var approved = proposed.Value.Approve(then, 4, at);
        if (approved.IsRefused) return then.OverdueCents(at) == 0;
        var cents = approved.Value.ChangeOf(AccountCode.LossTherapist);
        movements.Add(("written-off", at, -cents));
        var after = TherapistDebts.Of(movements);
        return cents == then.OverdueCents(at) && cents <= before.OverdueCents(at) && after.OverdueCents(at) == 0
            && after.TotalCents == then.TotalCents - cents && after.Open.SequenceEqual(then.Open.Where(debt => !debt.IsOverdue(at)));
    });

    [Fact]
    public void Nobody_approves_their_own_write_off_and_none_is_decided_twice()
    {
        var (at, debts) = (Start.AddDays(181), TherapistDebts.Of([("first", Start, 900)]));
        var writeOff = DebtWriteOff.Propose(2, debts, "They have left the platform.", 1, at).Value;
        Assert.Equal("same_approver", writeOff.Approve(debts, 1, at).Refusal!.Code);
        Assert.Equal(900, writeOff.Approve(debts, 4, at).Value.ChangeOf(AccountCode.LossTherapist));
        Assert.Equal("write_off_decided", writeOff.Approve(debts, 5, at).Refusal!.Code);
        Assert.Equal("write_off_decided", writeOff.Reject(5, at).Refusal!.Code);
    }
}
