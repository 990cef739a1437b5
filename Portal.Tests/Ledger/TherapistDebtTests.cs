using FsCheck.Fluent;
using Portal.Domain.Ledger;
using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests.Ledger;

public sealed class TherapistDebtTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 5, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void New_earnings_settle_the_oldest_debt_first()
    {
        var debts = TherapistDebts.Of([("first", Start, 500), ("second", Start.AddDays(10), 300), ("netted", Start.AddDays(20), -600)]);
        Assert.Equal(new OpenDebt("second", Start.AddDays(10), 300, 200), Assert.Single(debts.Open));
        Assert.Equal(200, debts.NettedCents(900));
        Assert.Equal(150, debts.NettedCents(150));
    }

    [Fact]
    public void A_debt_may_be_written_off_after_180_days_and_not_on_the_180th()
    {
        var debts = TherapistDebts.Of([("first", Start, 500), ("second", Start.AddDays(10), 300)]);
        Assert.Equal(0, debts.OverdueCents(Start.AddDays(180)));
        Assert.Equal(500, debts.OverdueCents(Start.AddDays(180).AddSeconds(1)));
        Assert.Equal(800, debts.OverdueCents(Start.AddDays(191)));
    }

    [Fact]
    public void In_whatever_order_debts_and_earnings_come_the_open_debts_are_the_accounts_balance() => Law.Holds(Gen.Choose(-20_000, 20_000).ListOf(), drawn =>
    {
        var debts = TherapistDebts.Of(drawn.Select((cents, day) => ($"moved-{day}", Start.AddDays(day), (long)cents)));
        return debts.TotalCents == Math.Max(0, drawn.Sum()) && debts.Open.All(debt => debt.LeftCents > 0 && debt.LeftCents <= debt.OwedCents)
            && debts.Open.Select(debt => debt.Since).SequenceEqual(debts.Open.Select(debt => debt.Since).Order());
    });

    [Fact]
    public void What_is_open_is_what_was_owed_less_what_was_settled_and_always_the_newest() => Law.Holds(Law.Steps.And(Gen.Choose(0, 20_000)), drawn =>
    {
        var (owed, settled) = drawn;
        var debts = TherapistDebts.Of([.. owed.Select((cents, day) => ($"debt-{day}", Start.AddDays(day), cents)), ("settled", Start.AddDays(9_999), -settled)]);
        var left = Math.Max(0, owed.Sum() - settled);
        return debts.TotalCents == left && debts.Open.Select(debt => debt.Cause).SequenceEqual(owed.Select((_, day) => $"debt-{day}").TakeLast(debts.Open.Length))
            && debts.Open.Skip(1).All(debt => debt.LeftCents == owed[int.Parse(debt.Cause[5..], System.Globalization.CultureInfo.InvariantCulture)]);
    });
}
