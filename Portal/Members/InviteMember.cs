using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.People;
using Portal.People;
using Portal.Time;

namespace Portal.Members;

/// <summary>Asks to invite somebody.</summary>
/// <param name="Email">Where the invitation goes.</param>
/// <param name="Name">Their name.</param>
/// <param name="Role">What they may do.</param>
/// <param name="JoinUrl">Absolute address of the page to join, without the token.</param>
public sealed record InviteMemberCommand(string Email, string Name, MemberRole Role, string JoinUrl);

/// <summary>Invites a member by mail, again where they were removed before.</summary>
public sealed class InviteMember(Work work, Invitations invitations, PortalClock clock)
{
    /// <summary>The member's id. Refused: not an owner, address or name wrong, a member or invited already.</summary>
    public Task<Result<int>> Handle(InviteMemberCommand command, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(person);
        return work.Run<Result<int>>(person, async (db, _) =>
        {
            var acting = await ActingMember.FindOwner(db, person, ct);
            if (acting.IsRefused) return acting.Refusal;
            var invited = await Invite(db, command, acting.Value.EmployerId, ct);
            if (invited.IsRefused) return invited.Refusal;
            await db.SaveChangesAsync(ct);
            await invitations.Mail(db, invited.Value, person.Name, acting.Value.EmployerName, command.JoinUrl, ct);
            return invited.Value.Id;
        }, ct);
    }

    /// <summary>Sends a new link to somebody who has not accepted yet.</summary>
    public Task<Result> Resend(int memberId, string joinUrl, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(person);
        return work.Run<Result>(person, async (db, _) =>
        {
            var acting = await ActingMember.FindOwner(db, person, ct);
            if (acting.IsRefused) return acting.Refusal;
            var member = await db.Members.SingleOrDefaultAsync(known => known.Id == memberId && known.EmployerId == acting.Value.EmployerId, ct);
            if (member is not { Status: MemberStatus.Invited }) return new Refusal("not_invited", "Only somebody who is invited can get a new link.");
            await invitations.Mail(db, member, person.Name, acting.Value.EmployerName, joinUrl, ct);
            return Result.Done;
        }, ct);
    }

    private async Task<Result<Member>> Invite(PortalDb db, InviteMemberCommand command, int employerId, CancellationToken ct)
    {
        var zone = await db.Employers.Where(employer => employer.Id == employerId).Select(employer => employer.TimeZone).SingleAsync(ct);
        var fresh = Member.Invite(employerId, command.Email, command.Name, command.Role, zone, clock.Now);
        if (fresh.IsRefused) return fresh;
        var known = await db.Members.SingleOrDefaultAsync(member => member.EmployerId == employerId && member.Email == fresh.Value.Email, ct);
        if (known is null)
        {
            db.Members.Add(fresh.Value);
            return fresh;
        }

        var again = known.InviteAgain(command.Name, command.Role, clock.Now);
        return again.IsRefused ? again.Refusal : known;
    }
}
