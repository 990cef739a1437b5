using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Ledger.Verification;
using Portal.Ledger.Watch;
using Portal.Payments.Operations;
using Portal.People;
using Portal.Time;

namespace Portal.Ledger.Holds;

/// <summary>Lets money move again, once what the database keeps holds in a check made at that moment. What waited goes on at once.</summary>
public sealed class LiftMoneyHold(Work work, VerificationRuns runs, PortalClock clock)
{
    /// <summary>Refused: not an admin, no note, nothing to lift, still broken.</summary>
    public async Task<Result> Handle(string? note, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (person.Role != PortalRole.Admin) return Result.Refuse("not_allowed", "Only an administrator can let payments go on.");
        var broken = (await runs.Watched(person, ct)).BrokenEnforced;
        if (broken.Count > 0) return Result.Refuse("still_broken", $"{broken[0].Sentence} This does not hold yet; payments stay stopped.");
        return await work.Run<Result>(person, async (db, _) =>
        {
            if (await MoneyHolds.InForce(db).SingleOrDefaultAsync(ct) is not { } hold) return Result.Refuse("not_held", "Payments are not stopped.");
            var lifted = hold.Lift(note, person.Id, clock.Now);
            if (lifted.IsRefused) return lifted;
            await foreach (var waiting in db.StripeOperations.Where(operation => operation.ErrorCode == MoneyHolds.Refusal.Code).AsAsyncEnumerable().WithCancellation(ct))
                waiting.Released(clock.Now);
            return Result.Done;
        }, ct);
    }
}
