using Microsoft.EntityFrameworkCore;
using Portal.Payments.Webhooks;

namespace Portal.Ledger.Verification.Invariants;

/// <summary>No event was given up.</summary>
internal sealed class NoParkedEvents : IInvariant
{
    public string Name => "parked-events";

    public string Sentence => "No event is parked after failing again and again.";

    public InvariantKind Kind => InvariantKind.Watched;

    public async Task<Finding> Check(LedgerSnapshot snapshot, CancellationToken ct)
    {
        var tally = new Tally();
        var parked = await snapshot.Db.WebhookEvents.Where(evt => evt.Outcome!.State == WebhookState.Parked).OrderBy(evt => evt.Id)
            .Select(evt => new { evt.StripeId, evt.Type, evt.Outcome!.Reason }).ToListAsync(ct);
        foreach (var evt in parked) tally.Require(false, () => $"{evt.StripeId} ({evt.Type}): {evt.Reason}");
        tally.Hold(await snapshot.Db.WebhookEvents.CountAsync(ct) - parked.Count);
        return tally.Figure($"{Tally.Count(parked.Count)} parked");
    }
}
