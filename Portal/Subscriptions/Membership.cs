using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.People;
using Portal.People;

namespace Portal.Subscriptions;

/// <summary>Finds the membership on whose account an employee acts.</summary>
internal static class Membership
{
    /// <summary>The person's active membership; refused for anyone else.</summary>
    public static async Task<Result<Member>> MemberOf(this PortalDb db, ActingPerson person, CancellationToken ct)
    {
        var member = await db.FormerMemberOf(person, ct);
        return member.IsRefused ? member : member.Value.Status != MemberStatus.Active ? new Refusal("not_a_member", "Your membership has ended; please ask your employer.") : member;
    }

    /// <summary>The person's membership, also one that has ended: who left still sees, pays and cancels what is theirs.</summary>
    public static async Task<Result<Member>> FormerMemberOf(this PortalDb db, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (person.Role != PortalRole.Employee) return new Refusal("not_an_employee", "Only an employee has a plan.");
        var member = await db.Members.SingleOrDefaultAsync(member => member.PersonId == person.Id, ct);
        return member is null ? new Refusal("not_a_member", "You are no member of an employer here.") : member;
    }
}
