using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.People;
using Portal.People;

namespace Portal.Therapists;

/// <summary>Finds the therapist a signed-in person is.</summary>
public static class ActingTherapist
{
    /// <summary>The therapist, tracked by <paramref name="db"/>; refused for everybody else.</summary>
    public static async Task<Result<Therapist>> Find(PortalDb db, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(person);
        var therapist = person.Role == PortalRole.Therapist ? await db.Therapists.SingleOrDefaultAsync(known => known.PersonId == person.Id, ct) : null;
        return therapist is null ? new Refusal("not_a_therapist", "You aren't a therapist here.") : therapist;
    }

    /// <summary>The therapist's id, for reading; zero, which is nobody's, for everybody else.</summary>
    public static async Task<int> IdOf(PortalDb db, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(person);
        return person.Role == PortalRole.Therapist
            ? await db.Therapists.Where(known => known.PersonId == person.Id).Select(known => known.Id).SingleOrDefaultAsync(ct) : 0;
    }
}
