using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Time;

namespace Portal.People;

/// <summary>An account to be opened.</summary>
/// <param name="Email">Address to sign in with.</param>
/// <param name="Name">The name shown to others.</param>
/// <param name="Role">The portal it belongs to.</param>
/// <param name="TimeZone">IANA name of the time zone.</param>
/// <param name="Password">The first password.</param>
public sealed record AccountToOpen(string Email, string Name, PortalRole Role, string TimeZone, string Password);

/// <summary>Opens an account for somebody who is not invited by an employer: an employer's first owner, a therapist, an admin.</summary>
public sealed class OpenAccount(UserManager<Person> users, PortalClock clock)
{
    /// <summary>Adds the account inside the caller's transaction. Refused: address taken, password too weak.</summary>
    public async Task<Result<Person>> Add(PortalDb db, AccountToOpen wanted, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(wanted);
        foreach (var validator in users.PasswordValidators)
            if (await validator.ValidateAsync(users, new Person(), wanted.Password) is { Succeeded: false } weak)
                return new Refusal("password_weak", string.Join(" ", weak.Errors.Select(error => error.Description)), "password");
        var normalized = users.NormalizeEmail(wanted.Email);
        if (await db.Users.AnyAsync(known => known.NormalizedEmail == normalized, ct))
            return new Refusal("email_taken", "This address has an account already.", "email");
        var person = new Person
        {
            UserName = wanted.Email, NormalizedUserName = users.NormalizeName(wanted.Email), Email = wanted.Email, NormalizedEmail = normalized,
            EmailConfirmed = true, DisplayName = wanted.Name, TimeZone = wanted.TimeZone, Role = wanted.Role,
            LockoutEnabled = true, SecurityStamp = Guid.NewGuid().ToString("N"), CreatedAt = clock.Now,
        };
        person.PasswordHash = users.PasswordHasher.HashPassword(person, wanted.Password);
        db.Users.Add(person);
        await db.SaveChangesAsync(ct);
        return person;
    }
}
