using Portal.Data;
using Portal.Domain;
using Portal.Domain.People;
using Portal.Time;

namespace Portal.People;

/// <summary>Registers a therapist, who then fills in the profile and opens a Stripe account.</summary>
public sealed class RegisterTherapist(Work work, OpenAccount accounts, PortalClock clock)
{
    /// <summary>The therapist's account. Refused: name or zone wrong, address taken, password too weak.</summary>
    public Task<Result<Person>> Handle(string email, string name, string timeZone, string password, Actor actor, CancellationToken ct) =>
        work.Run<Result<Person>>(actor, async (db, _) =>
        {
            var account = await accounts.Add(db, new AccountToOpen(email, name, PortalRole.Therapist, timeZone, password), ct);
            if (account.IsRefused) return account;
            var therapist = Therapist.Join(account.Value.Id, new TherapistProfile(name, "", "", "", timeZone), clock.Now);
            if (therapist.IsRefused) return therapist.Refusal;
            db.Therapists.Add(therapist.Value);
            return account;
        }, ct);
}
