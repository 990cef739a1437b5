using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Payouts;
using Portal.Ledger;
using Portal.Ledger.Holds;
using Portal.Payments.Operations;
using Portal.People;
using Portal.Time;

namespace Portal.Payouts;

/// <summary>Tries the payouts of a run again that Stripe or the bank refused.</summary>
public sealed class RetryPayouts(Work work, OperationsLog operations, PortalClock clock)
{
    /// <summary>Tries every failed payout of a run again; how many, or why none.</summary>
    public Task<Result<int>> Handle(int runId, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(person);
        return work.Run<Result<int>>(person, async (db, journal) =>
        {
            if (person.Role != PortalRole.Admin) return Result.Refuse("not_allowed", "Only operations staff can try payouts again.");
            if (await MoneyHolds.Check(db, ct) is { } held) return held;
            var run = await db.PayoutRuns.SingleOrDefaultAsync(stored => stored.Id == runId, ct);
            if (run is null) return Result.Refuse("no_run", "There is no such payout run.");
            var failed = await db.PayoutItems.Where(item => item.RunId == runId && item.Status == PayoutItemStatus.Refused).OrderBy(item => item.Id).ToListAsync(ct);
            if (failed.Count == 0) return Result.Refuse("nothing_failed", "No payout of this run has failed.");
            var (retried, obstacle) = await Retry(db, journal, failed, ct);
            if (retried == 0) return Result.Refuse("nothing_to_retry", obstacle ?? "None of these can be tried again.");
            run.Reopen(clock.Now);
            return retried;
        }, ct);
    }

    private async Task<(int Retried, string? Obstacle)> Retry(PortalDb db, Journal journal, List<PayoutItem> failed, CancellationToken ct)
    {
        var standings = (await PayoutStandings.Of(db, [.. failed.Select(item => item.TherapistId)], ct)).ToDictionary(standing => standing.TherapistId);
        var (retried, obstacle) = (0, (string?)null);
        foreach (var item in failed)
        {
            var therapist = standings[item.TherapistId];
            var refusal = await RefusalFor(db, item, therapist, ct);
            if (refusal is not null)
            {
                obstacle = $"{therapist.Name}: {refusal}";
                continue;
            }

            if (item.Status == PayoutItemStatus.Reserved) await PlanPayoutRun.Reserve(db, journal, operations, item, therapist, ct);
            retried++;
        }

        return (retried, obstacle);
    }

    /// <summary>Begins the new try; why not, where it can't.</summary>
    private async Task<string?> RefusalFor(PortalDb db, PayoutItem item, TherapistStanding therapist, CancellationToken ct)
    {
        if (PayoutDecision.Obstacle(therapist) is { } obstacle) return obstacle;
        if (await db.PayoutItems.AnyAsync(later => later.TherapistId == item.TherapistId && later.RunId > item.RunId, ct))
            return "A later run has taken this money over.";
        return item.Retry(therapist.Standing, clock.Now).Refusal?.Sentence;
    }
}
