using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Jobs;
using Portal.People;
using Portal.Time;

namespace Portal.Payments.Webhooks;

/// <summary>
/// Counts refused webhooks by endpoint, reason and hour. A refusal itself writes nothing: whoever floods an endpoint moves a number in memory,
/// which due work writes down, and the end of the process too.
/// </summary>
public sealed partial class WebhookRefusals(Work work, IDbContextFactory<PortalDb> factory, PortalClock clock, ILogger<WebhookRefusals> logger) : IDueWork, IHostedService
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(90);
    private readonly ConcurrentDictionary<Slot, long> counts = [];

    /// <inheritdoc />
    public string Name => "webhook-refusals";

    /// <inheritdoc />
    public bool MovesMoney => false;

    /// <summary>Counts one.</summary>
    public void Count(string path, WebhookRefusalReason reason)
    {
        var count = counts.AddOrUpdate(new Slot(HourOf(clock.Now), path, reason), 1, (_, known) => known + 1);
        if (count == 1) LogRefused(logger, path, reason);
    }

    /// <summary>Refusals since <paramref name="since"/> by endpoint and reason, most first; those not written down yet too.</summary>
    public async Task<IReadOnlyList<(string Path, WebhookRefusalReason Reason, long Count)>> Since(DateTimeOffset since, CancellationToken ct)
    {
        var from = HourOf(since);
        await using var db = await factory.CreateDbContextAsync(ct);
        var written = await db.WebhookRefusals.AsNoTracking().Where(refusal => refusal.Hour >= from).ToListAsync(ct);
        return
        [
            .. written.Select(refusal => (refusal.Path, refusal.Reason, refusal.Count))
                .Concat(counts.Where(count => count.Key.Hour >= from).Select(count => (count.Key.Path, count.Key.Reason, Count: count.Value)))
                .GroupBy(refusal => (refusal.Path, refusal.Reason)).Select(group => (group.Key.Path, group.Key.Reason, group.Sum(refusal => refusal.Count)))
                .OrderByDescending(refusal => refusal.Item3),
        ];
    }

    /// <summary>Nothing of its own: it rides along whenever anything is due.</summary>
    public Task<DateTimeOffset?> NextDue(CancellationToken ct) => Task.FromResult<DateTimeOffset?>(null);

    /// <inheritdoc />
    public async Task<int> Run(DateTimeOffset now, CancellationToken ct)
    {
        var taken = counts.Keys.Select(slot => counts.TryRemove(slot, out var count) ? (Slot: slot, Count: count) : (slot, 0)).Where(slot => slot.Count > 0).ToList();
        if (taken.Count == 0) return 0;
        try
        {
            await work.Run(Actor.Due(Name), (db, _) => Write(db, taken, now - Kept, ct), ct);
        }
        catch
        {
            foreach (var (slot, count) in taken) counts.AddOrUpdate(slot, count, (_, known) => known + count);
            throw;
        }

        return taken.Count;
    }

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Run(clock.Now, cancellationToken);

    private static async Task Write(PortalDb db, List<(Slot Slot, long Count)> taken, DateTimeOffset oldest, CancellationToken ct)
    {
        db.WebhookRefusals.RemoveRange(await db.WebhookRefusals.Where(refusal => refusal.Hour < oldest).ToListAsync(ct));
        foreach (var (slot, count) in taken)
        {
            var refusal = await db.WebhookRefusals.FindAsync([slot.Hour, slot.Path, slot.Reason], ct);
            if (refusal is null) db.WebhookRefusals.Add(refusal = new WebhookRefusal(slot.Hour, slot.Path, slot.Reason));
            refusal.Add(count);
        }
    }

    private static DateTimeOffset HourOf(DateTimeOffset at) => new(at.Year, at.Month, at.Day, at.Hour, 0, 0, TimeSpan.Zero);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Refused a webhook on {Path}: {Reason}. Further ones are counted on Admin › Webhooks.")]
    private static partial void LogRefused(ILogger logger, string path, WebhookRefusalReason reason);

    private sealed record Slot(DateTimeOffset Hour, string Path, WebhookRefusalReason Reason);
}
