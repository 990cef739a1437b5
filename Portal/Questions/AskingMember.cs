using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.People;
using Portal.People;

namespace Portal.Questions;

/// <summary>Finds the membership of a signed-in employee.</summary>
internal static class AskingMember
{
    /// <summary>The active membership's id; refused for everybody else.</summary>
    public static async Task<Result<int>> Find(PortalDb db, ActingPerson person, CancellationToken ct)
    {
        var id = person.Role == PortalRole.Employee
            ? await db.Members.Where(member => member.PersonId == person.Id && member.Status == MemberStatus.Active).Select(member => member.Id).SingleOrDefaultAsync(ct)
            : 0;
        return id == 0 ? new Refusal("not_a_member", "Only an employee whose employer takes part can ask questions.") : id;
    }

    /// <summary>The id of their membership, also of one that has ended, for reading what is theirs; zero, which is nobody's, for everybody else.</summary>
    public static async Task<int> IdOf(PortalDb db, ActingPerson person, CancellationToken ct) => person.Role == PortalRole.Employee
        ? await db.Members.Where(member => member.PersonId == person.Id).Select(member => member.Id).SingleOrDefaultAsync(ct) : 0;
}
