using Microsoft.EntityFrameworkCore;
using Portal.Domain.Ledger;

namespace Portal.Ledger.Verification.Invariants;

/// <summary>Every account is one of the chart, on its side, and what may not go below zero has not.</summary>
internal sealed class SignLimits : IInvariant
{
    public string Name => "sign-limits";

    public string Sentence => "Pools, subsidies, credits, payables and prepaid money are never below zero, and every account is one of the chart.";

    public InvariantKind Kind => InvariantKind.Enforced;

    public async Task<Finding> Check(LedgerSnapshot snapshot, CancellationToken ct)
    {
        var tally = new Tally();
        var accounts = await snapshot.Db.LedgerAccounts.ToListAsync(ct);
        foreach (var account in accounts)
        {
            var known = AccountCode.TryParse(account.Code, out var code);
            var asInChart = known && account.SignLimited == code.MayNotGoBelowZero && account.IsMemo == code.IsMemo
                && account.NormalSide == (code.NormalSide == NormalSide.Debit ? 1 : -1);
            tally.Require(asInChart, () => $"{account.Code} isn't kept as the chart of accounts says");
            tally.Require(!known || !code.MayNotGoBelowZero || account.Balance * account.NormalSide >= 0,
                () => $"{account.Code} {account.Currency} stands at {Tally.Cents(account.Balance * account.NormalSide)}");
        }

        return tally.Figure($"{Tally.Count(accounts.Count(account => account.SignLimited))} limited accounts");
    }
}
