using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.People;
using Portal.People;

namespace Portal.Members;

/// <summary>For which employer a signed-in person acts, and in which role.</summary>
/// <param name="MemberId">Their membership.</param>
/// <param name="EmployerId">The employer.</param>
/// <param name="EmployerName">Its name.</param>
/// <param name="Email">Their address, to which invoices are sent.</param>
/// <param name="Role">What they may do.</param>
public sealed record ActingMember(int MemberId, int EmployerId, string EmployerName, string Email, MemberRole Role)
{
    /// <summary>Whether they may pay, order and change programmes.</summary>
    public bool MaySpend => Role is MemberRole.Owner or MemberRole.Billing;

    /// <summary>Whether they may invite and remove members.</summary>
    public bool MayManageMembers => Role is MemberRole.Owner;

    /// <summary>Finds it for a person of the employer portal; refused for everybody else.</summary>
    public static async Task<Result<ActingMember>> Find(PortalDb db, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(person);
        var found = await db.Members.AsNoTracking()
            .Where(member => member.PersonId == person.Id && member.Status == MemberStatus.Active && member.Role != MemberRole.Employee)
            .Join(db.Employers, member => member.EmployerId, employer => employer.Id,
                (member, employer) => new ActingMember(member.Id, employer.Id, employer.Name, member.Email, member.Role))
            .SingleOrDefaultAsync(ct);
        return found is null || person.Role != PortalRole.Employer
            ? new Refusal("not_an_employer", "You don't act for an employer here.")
            : found;
    }

    /// <summary>Finds it and requires that they may spend the employer's money.</summary>
    public static async Task<Result<ActingMember>> FindSpender(PortalDb db, ActingPerson person, CancellationToken ct)
    {
        var found = await Find(db, person, ct);
        return found.IsRefused || found.Value.MaySpend
            ? found
            : new Refusal("may_not_spend", $"Only an owner or a billing member of {found.Value.EmployerName} can do this.");
    }

    /// <summary>Finds it and requires that they may invite and remove members.</summary>
    public static async Task<Result<ActingMember>> FindOwner(PortalDb db, ActingPerson person, CancellationToken ct)
    {
        var found = await Find(db, person, ct);
        return found.IsRefused || found.Value.MayManageMembers
            ? found
            : new Refusal("may_not_manage_members", $"Only an owner of {found.Value.EmployerName} can do this.");
    }
}
