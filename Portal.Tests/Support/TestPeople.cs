using Portal.Data;
using Portal.Domain.People;
using Portal.People;
using Portal.Time;

namespace Portal.Tests.Support;

/// <summary>People of a test: made as they would be after an invitation was accepted.</summary>
public static class TestPeople
{
    private static readonly Actor Test = new("test");

    /// <summary>A new employer with its owner; answers the owner as they act.</summary>
    public static async Task<(Employer Employer, ActingPerson Owner)> AddEmployer(this TestPortal portal, string name = "Acme")
    {
        var employer = Employer.Register(name, "America/New_York", portal.Get<PortalClock>().Now).Value;
        await portal.Get<Work>().Run(Test, (db, _) => { db.Employers.Add(employer); return Task.CompletedTask; }, CancellationToken.None);
        return (employer, await portal.AddMember(employer.Id, MemberRole.Owner, $"owner@{name.ToLowerInvariant()}.test"));
    }

    /// <summary>A new active member of an employer; answers them as they act.</summary>
    public static async Task<ActingPerson> AddMember(this TestPortal portal, int employerId, MemberRole role, string email)
    {
        var now = portal.Get<PortalClock>().Now;
        return await portal.Get<Work>().Run(Test, async (db, _) =>
        {
            var person = new Person
            {
                UserName = email, NormalizedUserName = email.ToUpperInvariant(), Email = email, NormalizedEmail = email.ToUpperInvariant(),
                DisplayName = email.Split('@')[0], SecurityStamp = Guid.NewGuid().ToString("N"), CreatedAt = now,
                Role = role == MemberRole.Employee ? PortalRole.Employee : PortalRole.Employer,
            };
            db.Users.Add(person);
            await db.SaveChangesAsync();
            var member = Member.Invite(employerId, email, person.DisplayName, role, "America/New_York", now).Value;
            member.Accept(person.Id, now);
            db.Members.Add(member);
            return new ActingPerson(person.Id, person.DisplayName, person.Role, person.TimeZone);
        }, CancellationToken.None);
    }
}
