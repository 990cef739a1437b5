namespace Portal.Ledger.Verification.Invariants;

/// <summary>What passes through a clearing account has left it within its time.</summary>
internal sealed class ClearingInTime : IInvariant
{
    private static readonly (string Account, TimeSpan Patience)[] Clearing =
    [
        ("clearing:refund", TimeSpan.FromHours(1)),
        ("clearing:payout", TimeSpan.FromHours(1)),
        ("clearing:bank", TimeSpan.FromDays(5)),
        ("clearing:dispute", TimeSpan.FromDays(120)),
    ];

    public string Name => "clearing-in-time";

    public string Sentence => "Clearing accounts are empty in time: refunds and payouts 1 hour, bank 5 days, disputes 120 days.";

    public InvariantKind Kind => InvariantKind.Watched;

    public async Task<Finding> Check(LedgerSnapshot snapshot, CancellationToken ct)
    {
        var tally = new Tally();
        long inside = 0;
        foreach (var (account, patience) in Clearing)
            foreach (var standing in await AccountAge.Of(snapshot, account, ct))
            {
                inside += Math.Abs(standing.Cents);
                tally.Require(standing.Cents == 0 || snapshot.Now - standing.Since <= patience,
                    () => $"{standing.Code} has held {Tally.Cents(standing.Cents)} {standing.Currency} since {standing.Since:yyyy-MM-dd HH:mm} UTC");
            }

        return tally.Figure(Tally.Cents(inside) + " in clearing");
    }
}
