using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portal.Payments.Operations;

namespace Portal.Ledger.Verification.Invariants;

/// <summary>Writes to Stripe come to an end.</summary>
internal sealed class OperationsInTime : IInvariant
{
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    public string Name => "oldest-operation";

    public string Sentence => "No write to Stripe is open for more than an hour.";

    public InvariantKind Kind => InvariantKind.Watched;

    public async Task<Finding> Check(LedgerSnapshot snapshot, CancellationToken ct)
    {
        var tally = new Tally();
        var open = await snapshot.Db.StripeOperations
            .Where(operation => operation.State != OperationState.Done && operation.State != OperationState.Failed)
            .OrderBy(operation => operation.CreatedAt).Select(operation => new { operation.Key, operation.State, operation.CreatedAt }).ToListAsync(ct);
        foreach (var operation in open)
            tally.Require(snapshot.Now - operation.CreatedAt <= Patience,
                () => $"{operation.Key} is {operation.State} since {operation.CreatedAt.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC");
        tally.Hold(await snapshot.Db.StripeOperations.CountAsync(ct) - open.Count);
        return tally.Figure($"{Tally.Count(open.Count)} open");
    }
}
