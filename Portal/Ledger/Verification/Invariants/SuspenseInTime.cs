namespace Portal.Ledger.Verification.Invariants;

/// <summary>Movements that weren't understood are explained within a day.</summary>
internal sealed class SuspenseInTime : IInvariant
{
    private static readonly TimeSpan Patience = TimeSpan.FromDays(1);

    public string Name => "suspense-in-time";

    public string Sentence => "Movements at Stripe that weren't understood are resolved within a day.";

    public InvariantKind Kind => InvariantKind.Watched;

    public async Task<Finding> Check(LedgerSnapshot snapshot, CancellationToken ct)
    {
        var tally = new Tally();
        long inside = 0;
        foreach (var standing in await AccountAge.Of(snapshot, "suspense:", ct))
        {
            inside += Math.Abs(standing.Cents);
            tally.Require(standing.Cents == 0 || snapshot.Now - standing.Since <= Patience,
                () => $"{standing.Code} has held {Tally.Cents(standing.Cents)} {standing.Currency} since {standing.Since:yyyy-MM-dd HH:mm} UTC");
        }

        return tally.Figure(Tally.Cents(inside) + " in suspense");
    }
}
