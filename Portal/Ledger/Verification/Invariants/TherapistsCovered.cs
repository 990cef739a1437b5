namespace Portal.Ledger.Verification.Invariants;

/// <summary>The platform account holds what therapists are owed.</summary>
internal sealed class TherapistsCovered : IInvariant
{
    public string Name => "cover";

    public string Sentence => "The platform account holds at least what is payable to therapists or set aside for their payouts.";

    public InvariantKind Kind => InvariantKind.Watched;

    public async Task<Finding> Check(LedgerSnapshot snapshot, CancellationToken ct)
    {
        var tally = new Tally();
        var platform = await snapshot.Balances("stripe:platform", ct);
        // What a run has set aside stands as a credit until it is transferred.
        var setAside = (await snapshot.Balances("clearing:payout", ct)).Select(account => (account.Key.Currency, Cents: -account.Value));
        var payable = (await snapshot.Balances("payable:therapist:", ct)).Select(account => (account.Key.Currency, Cents: account.Value)).Concat(setAside)
            .GroupBy(owed => owed.Currency).ToDictionary(group => group.Key, group => group.Sum(owed => owed.Cents));
        foreach (var (currency, owed) in payable)
        {
            var held = platform.GetValueOrDefault(("stripe:platform", currency));
            tally.Require(held >= owed, () => $"{currency}: {Tally.Cents(owed)} is owed, {Tally.Cents(held)} is held");
        }

        return tally.Figure($"{Tally.Cents(payable.Values.Sum())} owed, {Tally.Cents(platform.Values.Sum())} held");
    }
}
