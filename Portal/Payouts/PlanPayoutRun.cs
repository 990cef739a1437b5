using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain.Catalog;
using Portal.Domain.Ledger;
using Portal.Domain.Payouts;
using Portal.Ledger;
using Portal.Payments.Operations;
using Portal.Payments.Payouts;
using Portal.People;
using Portal.Time;

namespace Portal.Payouts;

/// <summary>
/// Decides for every therapist with money whether the run pays them, and sets aside what is paid: in batches, so that nobody else waits
/// long for the database, and each therapist once, so that it can be stopped and resumed anywhere.
/// </summary>
public sealed class PlanPayoutRun(Work work, OperationsLog operations, MoneyRules rules, PortalClock clock)
{
    private const int Batch = 25;

    /// <summary>Plans the next batch; false when there is none left and the run has started.</summary>
    public Task<bool> Handle(int runId, CancellationToken ct) => work.Run(Actor.Due(RunPayouts.WorkName), async (db, journal) =>
    {
        var run = await db.PayoutRuns.SingleAsync(stored => stored.Id == runId, ct);
        if (run.Status != PayoutRunStatus.Planned) return false;
        var planned = await db.PayoutItems.Where(item => item.RunId == runId).Select(item => item.TherapistId).ToListAsync(ct);
        var batch = (await PayoutStandings.Candidates(db, ct)).Except(planned).Take(Batch).ToList();
        if (batch.Count > 0) await Decide(db, journal, run, batch, ct);
        else run.Start(clock.Now);
        return batch.Count > 0;
    }, ct);

    private async Task Decide(PortalDb db, Journal journal, PayoutRun run, List<int> batch, CancellationToken ct)
    {
        var items = new List<(PayoutItem Item, TherapistStanding Therapist)>();
        foreach (var therapist in await PayoutStandings.Of(db, batch, ct))
        {
            if (therapist.NettedCents > 0)
                await journal.Post(PayoutPostings.DebtNetted($"payout-run:{run.Id}:therapist:{therapist.TherapistId}", therapist.TherapistId, therapist.NettedCents, therapist.Currency), ct);
            var decision = PayoutDecision.For(therapist, rules, clock.Now);
            var item = decision.Pays
                ? PayoutItem.Reserve(run.Id, therapist.Standing, clock.Now).Value
                : PayoutItem.Skip(run.Id, therapist.Standing, decision.Reason, clock.Now);
            db.PayoutItems.Add(item);
            items.Add((item, therapist));
        }

        await db.SaveChangesAsync(ct);
        foreach (var (item, therapist) in items.Where(planned => planned.Item.Status == PayoutItemStatus.Reserved))
            await Reserve(db, journal, operations, item, therapist, ct);
    }

    /// <summary>Sets the payable money of an item aside and asks for its transfer, in the caller's transaction.</summary>
    internal static async Task Reserve(PortalDb db, Journal journal, OperationsLog operations, PayoutItem item, TherapistStanding therapist, CancellationToken ct)
    {
        if (item.TransferCents == 0) return;
        await journal.Post(PayoutPostings.ItemReserved(item.Id, item.TherapistId, item.TransferCents, item.Attempt, therapist.Currency), ct);
        var request = new PayoutTransferRequest(item.Id, item.RunId, item.TherapistId, therapist.ConnectedAccount!, item.TransferCents, therapist.Currency);
        await operations.Record(db, SendPayoutTransfer.Kind, PayoutKeys.Transfer(item), PayoutKeys.Subject(item), request, ct);
    }
}
