using Microsoft.EntityFrameworkCore;
using Portal.Domain.Ledger;

namespace Portal.Ledger.Verification.Invariants;

/// <summary>What is left of a member's grants is what the ledger holds for them.</summary>
internal sealed class GrantsRemaining : IInvariant
{
    public string Name => "grants-remaining";

    public string Sentence => "What remains of each member's grants equals subsidy:{member}:{employer}.";

    public InvariantKind Kind => InvariantKind.Nightly;

    public async Task<Finding> Check(LedgerSnapshot snapshot, CancellationToken ct)
    {
        var tally = new Tally();
        var balances = (await snapshot.Balances("subsidy:", ct))
            .Where(balance => !balance.Key.Code.StartsWith("subsidy:pool:", StringComparison.Ordinal) && !balance.Key.Code.StartsWith("subsidy:reserved:", StringComparison.Ordinal))
            .GroupBy(balance => balance.Key.Code).ToDictionary(group => group.Key, group => group.Sum(balance => balance.Value));
        var grants = (await snapshot.Db.SubsidyGrants.Where(grant => grant.RemainingCents != 0)
                .Select(grant => new { grant.MemberId, grant.EmployerId, grant.RemainingCents }).ToListAsync(ct))
            .GroupBy(grant => AccountCode.SubsidyGranted(grant.MemberId, grant.EmployerId).Value)
            .ToDictionary(group => group.Key, group => group.Sum(grant => grant.RemainingCents));
        foreach (var code in balances.Keys.Union(grants.Keys).Order(StringComparer.Ordinal))
            tally.Equal(code, balances.GetValueOrDefault(code), grants.GetValueOrDefault(code), theirsName: "grants");
        return tally.Sums();
    }
}
