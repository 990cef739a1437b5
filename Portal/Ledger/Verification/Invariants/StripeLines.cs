using Portal.Domain.Ledger;

namespace Portal.Ledger.Verification.Invariants;

/// <summary>Every balance transaction has exactly one line, every line its balance transaction, and they say the same.</summary>
internal sealed class StripeLines : IInvariant
{
    public string Name => "stripe-lines";

    public string Sentence => "Every balance transaction at Stripe has exactly one stripe:* line of the same amount, and every line has its own.";

    public InvariantKind Kind => InvariantKind.Nightly;

    public async Task<Finding> Check(LedgerSnapshot snapshot, CancellationToken ct)
    {
        var tally = new Tally();
        var lines = await snapshot.Rows(
            """
            SELECT a.Code, a.Currency, l.Amount, COALESCE(l.BalanceTransaction, ''), e.Key FROM JournalLines l
            JOIN LedgerAccounts a ON a.Id = l.AccountId LEFT JOIN JournalEntries e ON e.Id = l.EntryId WHERE a.Code LIKE 'stripe:%'
            """,
            row => new Line(row.GetString(0), row.GetString(1), row.GetInt64(2), row.GetString(3), row.IsDBNull(4) ? "an orphaned line" : row.GetString(4)), ct);
        foreach (var account in snapshot.RequireStripe().Accounts)
        {
            var codes = account.Names.Select(name => AccountCode.Stripe(name).Value).ToHashSet();
            var here = lines.Where(line => codes.Contains(line.Account)).ToLookup(line => line.Transaction);
            foreach (var movement in account.Movements)
            {
                var found = here[movement.Id].ToList();
                tally.Require(found.Count == 1 && found[0].Cents == movement.NetCents && found[0].Currency == movement.Currency,
                    () => found.Count == 0 ? $"{movement.Id} ({movement.Type} {Tally.Cents(movement.NetCents)}) is missing here"
                        : $"{movement.Id}: ledger {Tally.Cents(found.Sum(line => line.Cents))} on {found.Count} lines, Stripe {Tally.Cents(movement.NetCents)}");
            }

            var there = account.Movements.Select(movement => movement.Id).ToHashSet();
            foreach (var line in here.SelectMany(group => group).Where(line => !there.Contains(line.Transaction)))
                tally.Require(false, () => $"{line.Entry}: {line.Transaction} ({Tally.Cents(line.Cents)}) is missing at Stripe");
        }

        return tally.Figure($"{Tally.Count(lines.Count)} lines", $"{Tally.Count(snapshot.RequireStripe().Accounts.Sum(account => account.Movements.Count))} balance transactions");
    }

    private sealed record Line(string Account, string Currency, long Cents, string Transaction, string Entry);
}
