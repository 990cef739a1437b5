using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.People;
using Portal.People;
using Portal.Time;

namespace Portal.Members;

/// <summary>An invited person chooses a password and joins.</summary>
public sealed class AcceptInvitation(Work work, Invitations invitations, UserManager<Person> users, PortalClock clock)
{
    /// <summary>The address to sign in with. Refused: link not valid, password too weak, address taken by another account.</summary>
    public async Task<Result<string>> Handle(string? token, string? password, CancellationToken ct)
    {
        foreach (var validator in users.PasswordValidators)
        {
            var checkedPassword = await validator.ValidateAsync(users, new Person(), password ?? "");
            if (!checkedPassword.Succeeded) return new Refusal("password_weak", string.Join(" ", checkedPassword.Errors.Select(error => error.Description)), "password");
        }

        return await work.Run<Result<string>>(new Actor("invitation"), async (db, _) =>
        {
            var opened = await invitations.Open(db, token, ct);
            if (opened.IsRefused) return opened.Refusal;
            var member = opened.Value;
            var person = await PersonOf(db, member, ct);
            if (person.IsRefused) return person.Refusal;
            Fill(person.Value, member, password!);
            await db.SaveChangesAsync(ct);
            var accepted = member.Accept(person.Value.Id, clock.Now);
            return accepted.IsRefused ? accepted.Refusal : member.Email;
        }, ct);
    }

    /// <summary>The account of somebody who was a member before, else a new one.</summary>
    private async Task<Result<Person>> PersonOf(PortalDb db, Member member, CancellationToken ct)
    {
        var address = users.NormalizeEmail(member.Email);
        var known = await db.Users.SingleOrDefaultAsync(person => person.NormalizedEmail == address, ct);
        if (known is not null)
            return known.Id == member.PersonId ? known : new Refusal("email_taken", "This address has an account already. Ask your employer to invite another address.");
        var person = new Person { CreatedAt = clock.Now };
        db.Users.Add(person);
        return person;
    }

    private void Fill(Person person, Member member, string password)
    {
        person.UserName = person.Email = member.Email;
        person.NormalizedUserName = users.NormalizeName(member.Email);
        person.NormalizedEmail = users.NormalizeEmail(member.Email);
        person.EmailConfirmed = true;
        person.DisplayName = member.Name;
        person.TimeZone = member.TimeZone;
        person.Role = member.Role == MemberRole.Employee ? PortalRole.Employee : PortalRole.Employer;
        person.PasswordHash = users.PasswordHasher.HashPassword(person, password);
        person.SecurityStamp = Guid.NewGuid().ToString("N");
        person.LockoutEnabled = true;
    }
}
