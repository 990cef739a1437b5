using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Adjustments;
using Portal.Domain.Ledger;
using Portal.Ledger;
using Portal.People;
using Portal.Time;

namespace Portal.Adjustments;

/// <summary>A second administrator approves a manual adjustment, which posts it, or anybody of them turns it down (rule two-admins).</summary>
public sealed class DecideAdjustment(Work work, PortalClock clock)
{
    /// <summary>Posts it. Refused: not an administrator, its author, decided before, or by a rule of the ledger, such as a pool below zero.</summary>
    public async Task<Result> Approve(int adjustmentId, ActingPerson person, CancellationToken ct)
    {
        try
        {
            return await Decide(adjustmentId, person, async (adjustment, journal) =>
            {
                var approved = adjustment.Approve(person.Id, clock.Now);
                if (approved.IsRefused) return approved.Refusal;
                await journal.Post(approved.Value, ct);
                return Result.Done;
            }, ct);
        }
        catch (LedgerFault fault)
        {
            return Result.Refuse(fault.Name, $"The ledger refused it: {fault.Name.Replace('_', ' ')}.");
        }
    }

    /// <summary>Turns it down. Refused: not an administrator, decided before.</summary>
    public Task<Result> Reject(int adjustmentId, ActingPerson person, CancellationToken ct) =>
        Decide(adjustmentId, person, (adjustment, _) => Task.FromResult(adjustment.Reject(person.Id, clock.Now)), ct);

    private async Task<Result> Decide(int adjustmentId, ActingPerson person, Func<Adjustment, Journal, Task<Result>> decide, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (person.Role != PortalRole.Admin) return Result.Refuse("not_allowed", "Only an administrator can decide an adjustment.");
        return await work.Run<Result>(person, async (db, journal) =>
            await db.Adjustments.Include(known => known.Lines).SingleOrDefaultAsync(known => known.Id == adjustmentId, ct) is { } adjustment
                ? await decide(adjustment, journal)
                : Result.Refuse("adjustment_unknown", "There is no such adjustment."), ct);
    }
}
