using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portal.Payments.Webhooks;

namespace Portal.Ledger.Verification.Invariants;

/// <summary>Received events are processed within minutes.</summary>
internal sealed class EventsInTime : IInvariant
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public string Name => "oldest-event";

    public string Sentence => "No received event waits for more than 5 minutes.";

    public InvariantKind Kind => InvariantKind.Watched;

    public async Task<Finding> Check(LedgerSnapshot snapshot, CancellationToken ct)
    {
        var tally = new Tally();
        var waiting = snapshot.Db.WebhookEvents
            .Where(evt => evt.Outcome == null || evt.Outcome.State == WebhookState.Deferred || evt.Outcome.State == WebhookState.Failing);
        var oldest = await waiting.OrderBy(evt => evt.ReceivedAt).Select(evt => new { evt.StripeId, evt.Type, evt.ReceivedAt }).Take(20).ToListAsync(ct);
        foreach (var evt in oldest)
            tally.Require(snapshot.Now - evt.ReceivedAt <= Patience, () => $"{evt.StripeId} ({evt.Type}) waits since {evt.ReceivedAt.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC");
        tally.Hold(await snapshot.Db.WebhookEvents.CountAsync(ct) - oldest.Count);
        return tally.Figure($"{Tally.Count(await waiting.CountAsync(ct))} waiting");
    }
}
