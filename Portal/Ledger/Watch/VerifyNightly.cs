using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Catalog;
using Portal.Jobs;
using Portal.People;

namespace Portal.Ledger.Watch;

/// <summary>Compares everything with Stripe once a night; where Stripe can't be reached, again every hour.</summary>
public sealed class VerifyNightly(VerificationRuns runs, IDbContextFactory<PortalDb> factory, VerificationOptions options, MoneyRules rules) : IDueWork
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan AfterFault = TimeSpan.FromHours(1);

    /// <inheritdoc />
    public string Name => "nightly-invariants";

    /// <inheritdoc />
    public bool MovesMoney => false;

    /// <summary>A moved clock doesn't stop for it, see <see cref="WatchLedger"/>.</summary>
    public Task<DateTimeOffset?> NextDue(CancellationToken ct) => Task.FromResult<DateTimeOffset?>(null);

    /// <inheritdoc />
    public async Task<int> Run(DateTimeOffset now, CancellationToken ct)
    {
        if (!options.Nightly || !await IsDue(now, ct)) return 0;
        await runs.Full(Actor.Due(Name), Patience, null, ct);
        return 1;
    }

    private async Task<bool> IsDue(DateTimeOffset now, CancellationToken ct)
    {
        var night = LastNight(now);
        var who = Actor.Due(Name).Who;
        await using var db = await factory.CreateDbContextAsync(ct);
        var last = await db.VerificationRuns.Where(run => run.Kind == VerificationKind.Full && run.Who == who)
            .OrderByDescending(run => run.Id).Select(run => new { run.StartedAt, Failed = run.Fault != null }).FirstOrDefaultAsync(ct);
        // A run of the future was made before the clock was set.
        return last is null || last.StartedAt < night || last.StartedAt > now || (last.Failed && now - last.StartedAt >= AfterFault);
    }

    /// <summary>The last time the clock of the money rules' zone stood at the hour (UTC).</summary>
    private DateTimeOffset LastNight(DateTimeOffset now)
    {
        var zone = IanaZone.Find(rules.PayoutTimeZone);
        var today = IanaZone.ToUtc(TimeZoneInfo.ConvertTime(now, zone).Date.AddHours(options.NightlyHour), zone);
        return today <= now ? today : IanaZone.ToUtc(TimeZoneInfo.ConvertTime(now, zone).Date.AddDays(-1).AddHours(options.NightlyHour), zone);
    }
}
