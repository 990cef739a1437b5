using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Payouts;
using Portal.People;
using Portal.Time;

namespace Portal.Payouts;

/// <summary>Holds a therapist's payouts, or lets them go on. What a run has set aside already still goes out.</summary>
public sealed class HoldPayouts(Work work, PortalClock clock)
{
    private static readonly Refusal NotAllowed = new("not_allowed", "Only operations staff can hold payouts.");

    /// <summary>Holds them for a reason.</summary>
    public Task<Result> Place(int therapistId, string? reason, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(person);
        return work.Run<Result>(person, async (db, _) =>
        {
            if (person.Role != PortalRole.Admin) return NotAllowed;
            if (!await db.Therapists.AnyAsync(therapist => therapist.Id == therapistId, ct)) return Result.Refuse("no_therapist", "There is no such therapist.");
            if (await Active(db, therapistId, ct) is not null) return Result.Refuse("held_already", "These payouts are on hold already.");
            var hold = PayoutHold.Place(therapistId, reason, person.Id, clock.Now);
            if (hold.IsRefused) return hold.Refusal;
            db.PayoutHolds.Add(hold.Value);
            return Result.Done;
        }, ct);
    }

    /// <summary>Lets the next run pay again.</summary>
    public Task<Result> Release(int therapistId, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(person);
        return work.Run<Result>(person, async (db, _) =>
        {
            if (person.Role != PortalRole.Admin) return NotAllowed;
            return await Active(db, therapistId, ct) is { } hold ? hold.Release(person.Id, clock.Now) : Result.Refuse("not_held", "These payouts are not on hold.");
        }, ct);
    }

    private static Task<PayoutHold?> Active(PortalDb db, int therapistId, CancellationToken ct) =>
        db.PayoutHolds.SingleOrDefaultAsync(hold => hold.TherapistId == therapistId && hold.ReleasedAt == null, ct);
}
