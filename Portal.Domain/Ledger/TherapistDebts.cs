using System.Collections.Immutable;

namespace Portal.Domain.Ledger;

/// <summary>
/// What a therapist owes us, debt by debt. Whatever is netted or paid settles the oldest debt first; what is left of a debt after 180 days
/// may be written off. Rule <c>debt-netting</c>.
/// </summary>
public sealed class TherapistDebts
{
    /// <summary>How long a debt waits for new earnings before it may be written off.</summary>
    public static readonly TimeSpan WriteOffAfter = TimeSpan.FromDays(180);

    private TherapistDebts(ImmutableArray<OpenDebt> open) => Open = open;

    /// <summary>The debts that are still open, oldest first.</summary>
    public ImmutableArray<OpenDebt> Open { get; }

    /// <summary>All that is owed, in cents.</summary>
    public long TotalCents => Open.Sum(debt => debt.LeftCents);

    /// <summary>
    /// Reads them from the movements of <c>receivable:therapist:{id}</c> in posting order: a debt is positive, what settles it negative.
    /// What was settled beyond all debts is taken from the next one, so that the sum is the account's balance wherever that is above zero.
    /// </summary>
    public static TherapistDebts Of(IEnumerable<(string Cause, DateTimeOffset At, long Cents)> movements)
    {
        ArgumentNullException.ThrowIfNull(movements);
        var (open, ahead) = (new List<OpenDebt>(), 0L);
        foreach (var (cause, at, cents) in movements)
        {
            if (cents > 0) open.Add(new OpenDebt(cause, at, cents, cents));
            ahead = Settle(open, ahead + Math.Max(0, -cents));
        }

        return new TherapistDebts([.. open]);
    }

    /// <summary>What of new earnings is netted: all of it until nothing is owed.</summary>
    public long NettedCents(long earnedCents) => Math.Clamp(earnedCents, 0, TotalCents);

    /// <summary>What may be written off at <paramref name="now"/>, in cents.</summary>
    public long OverdueCents(DateTimeOffset now) => Open.Where(debt => debt.IsOverdue(now)).Sum(debt => debt.LeftCents);

    /// <summary>What is left of the settlement when nothing is owed any more.</summary>
    private static long Settle(List<OpenDebt> open, long cents)
    {
        while (cents > 0 && open.Count > 0)
        {
            var taken = Math.Min(cents, open[0].LeftCents);
            cents -= taken;
            if (taken == open[0].LeftCents) open.RemoveAt(0);
            else open[0] = open[0] with { LeftCents = open[0].LeftCents - taken };
        }

        return cents;
    }
}
