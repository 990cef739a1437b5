using Portal.Data;
using Portal.Domain;
using Portal.People;
using Portal.Time;

namespace Portal.Reconciliation;

/// <summary>Closes an exception with a note. It changes nothing in the ledger.</summary>
public sealed class ResolveDiscrepancy(Work work, PortalClock clock)
{
    /// <summary>Closes it.</summary>
    /// <param name="id">The exception.</param>
    /// <param name="note">What was found and done; required.</param>
    /// <param name="person">An administrator, kept with the note.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<Result> Handle(int id, string? note, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (person.Role != PortalRole.Admin) return Result.Refuse("not_allowed", "Only operations staff can resolve an exception.");
        return await work.Run<Result>(person, async (db, _) => await db.Discrepancies.FindAsync([id], ct) is { } found
            ? found.Resolve(note, person.Id, clock.Now)
            : Result.Refuse("not_found", "There is no such exception."), ct);
    }
}
