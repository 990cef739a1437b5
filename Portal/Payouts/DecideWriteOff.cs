using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Payouts;
using Portal.Ledger;
using Portal.People;
using Portal.Time;

namespace Portal.Payouts;

/// <summary>A second administrator approves a write-off, which posts it, or anybody of them turns it down (rule two-admins).</summary>
public sealed class DecideWriteOff(Work work, PortalClock clock)
{
    /// <summary>Posts what is still owed of it. Refused: not an administrator, its author, decided before, or nothing of it is owed any more.</summary>
    public Task<Result> Approve(int writeOffId, ActingPerson person, CancellationToken ct) => Decide(writeOffId, person, async (writeOff, db, journal) =>
    {
        var debts = DebtLedger.Of(await DebtLedger.Movements(db, writeOff.TherapistId, ct));
        var approved = writeOff.Approve(debts, person.Id, clock.Now);
        if (approved.IsRefused) return approved.Refusal;
        await journal.Post(approved.Value, ct);
        return Result.Done;
    }, ct);

    /// <summary>Turns it down. Refused: not an administrator, decided before.</summary>
    public Task<Result> Reject(int writeOffId, ActingPerson person, CancellationToken ct) =>
        Decide(writeOffId, person, (writeOff, _, _) => Task.FromResult(writeOff.Reject(person.Id, clock.Now)), ct);

    private async Task<Result> Decide(int writeOffId, ActingPerson person, Func<DebtWriteOff, PortalDb, Journal, Task<Result>> decide, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (person.Role != PortalRole.Admin) return Result.Refuse("not_allowed", "Only an administrator can decide a write-off.");
        return await work.Run<Result>(person, async (db, journal) =>
            await db.DebtWriteOffs.SingleOrDefaultAsync(known => known.Id == writeOffId, ct) is { } writeOff
                ? await decide(writeOff, db, journal)
                : Result.Refuse("write_off_unknown", "There is no such write-off."), ct);
    }
}
