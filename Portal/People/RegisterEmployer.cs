using Portal.Data;
using Portal.Domain;
using Portal.Domain.People;
using Portal.Time;

namespace Portal.People;

/// <summary>A new employer with its first owner.</summary>
/// <param name="Name">The employer's name.</param>
/// <param name="TimeZone">IANA name.</param>
/// <param name="OwnerEmail">The first owner's address.</param>
/// <param name="OwnerName">The first owner's name.</param>
/// <param name="OwnerPassword">The first owner's first password.</param>
public sealed record EmployerToRegister(string Name, string TimeZone, string OwnerEmail, string OwnerName, string OwnerPassword);

/// <summary>Registers an employer; its owner then invites everybody else.</summary>
public sealed class RegisterEmployer(Work work, OpenAccount accounts, PortalClock clock)
{
    /// <summary>The owner's account. Refused: name or zone wrong, address taken, password too weak.</summary>
    public Task<Result<Person>> Handle(EmployerToRegister wanted, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        return work.Run<Result<Person>>(actor, async (db, _) =>
        {
            var employer = Employer.Register(wanted.Name, wanted.TimeZone, clock.Now);
            if (employer.IsRefused) return employer.Refusal;
            db.Employers.Add(employer.Value);
            var owner = await accounts.Add(db, new AccountToOpen(wanted.OwnerEmail, wanted.OwnerName, PortalRole.Employer, wanted.TimeZone, wanted.OwnerPassword), ct);
            if (owner.IsRefused) return owner;
            var member = Member.Invite(employer.Value.Id, wanted.OwnerEmail, wanted.OwnerName, MemberRole.Owner, wanted.TimeZone, clock.Now);
            if (member.IsRefused) return member.Refusal;
            member.Value.Accept(owner.Value.Id, clock.Now);
            db.Members.Add(member.Value);
            return owner;
        }, ct);
    }
}
