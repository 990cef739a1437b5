using Microsoft.EntityFrameworkCore;
using Portal.Domain.Ledger;

namespace Portal.Ledger.Verification.Invariants;

/// <summary>What we say is inside a therapist's Stripe account is what Stripe says.</summary>
internal sealed class ConnectedBalances : IInvariant
{
    public string Name => "connected-balances";

    public string Sentence => "Each memo:connected account equals the Balance of that therapist's Stripe account.";

    public InvariantKind Kind => InvariantKind.Nightly;

    public async Task<Finding> Check(LedgerSnapshot snapshot, CancellationToken ct)
    {
        var tally = new Tally();
        var balances = await snapshot.Balances("memo:connected:", ct);
        var there = snapshot.RequireStripe().Connected.ToDictionary(connected => connected.Account, connected => connected.Balance);
        foreach (var therapist in await snapshot.Db.Therapists.OrderBy(therapist => therapist.Id).Select(therapist => new { therapist.Id, therapist.ConnectedAccount }).ToListAsync(ct))
        {
            var code = AccountCode.MemoConnected(therapist.Id).Value;
            var stripe = there.GetValueOrDefault(therapist.ConnectedAccount ?? "");
            var currencies = balances.Keys.Where(key => key.Code == code).Select(key => key.Currency).Union(stripe?.Keys ?? []);
            foreach (var currency in currencies)
                tally.Equal($"therapist {therapist.Id} {currency}", balances.GetValueOrDefault((code, currency)), stripe?.GetValueOrDefault(currency) ?? 0, theirsName: "Stripe");
        }

        return tally.Sums(withStripe: true);
    }
}
