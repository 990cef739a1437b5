using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Ledger.Holds;
using Portal.Ledger.Verification;
using Portal.People;
using Portal.Time;

namespace Portal.Ledger.Watch;

/// <summary>Looks at the invariants and keeps what was found, in one transaction with the hold that a broken enforced one places.</summary>
public sealed partial class VerificationRuns(
    VerifyLedger verify, PlaceMoneyHold hold, Work work, VerificationOptions options, PortalClock clock, ILogger<VerificationRuns> logger)
{
    private const int Forgotten = 20;

    /// <summary>What is enforced and watched, from the database alone.</summary>
    public async Task<VerificationReport> Watched(Actor who, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(who);
        var started = clock.Now;
        var report = await verify.Watched(ct);
        await Keep(VerificationRun.Finished(VerificationKind.Watch, who.Who, started, clock.Now, report), report, who, ct);
        return report;
    }

    /// <summary>Everything, Stripe included; null where it could not be finished, which is kept too.</summary>
    /// <param name="who">Who asked.</param>
    /// <param name="patience">How long work in flight is waited for, in real time.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<VerificationReport?> Full(Actor who, TimeSpan patience, IProgress<VerificationProgress>? progress, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(who);
        var started = clock.Now;
        try
        {
            var report = await verify.All(patience, ct, progress);
            await Keep(VerificationRun.Finished(VerificationKind.Full, who.Who, started, clock.Now, report), report, who, ct);
            return report;
        }
        catch (Exception fault) when (!ct.IsCancellationRequested)
        {
            LogFailed(logger, fault);
            await Keep(VerificationRun.Failed(VerificationKind.Full, who.Who, started, clock.Now, fault.Message), null, who, ct);
            return null;
        }
    }

    private Task Keep(VerificationRun run, VerificationReport? report, Actor who, CancellationToken ct) => work.Run(who, async (db, _) =>
    {
        var forgotten = clock.Now.AddDays(-options.KeepWatchesDays);
        db.VerificationRuns.RemoveRange(await db.VerificationRuns
            .Where(old => old.Kind == VerificationKind.Watch && old.Broken == 0 && old.FinishedAt < forgotten).OrderBy(old => old.Id).Take(Forgotten).ToListAsync(ct));
        db.VerificationRuns.Add(run);
        if (report is not null) await hold.Found(db, report, ct);
    }, ct);

    [LoggerMessage(Level = LogLevel.Error, Message = "The full check of the invariants could not be finished")]
    private static partial void LogFailed(ILogger logger, Exception fault);
}
