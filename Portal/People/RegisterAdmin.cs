using System.Net.Mail;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;

namespace Portal.People;

/// <summary>A new administrator.</summary>
/// <param name="Email">Address to sign in with.</param>
/// <param name="Name">The name shown to others.</param>
/// <param name="Password">The first password.</param>
public sealed record AdminToRegister(string? Email, string? Name, string? Password);

/// <summary>Makes administrators: the first from settings, later ones by another administrator, so that two can approve what needs two.</summary>
public sealed class RegisterAdmin(Work work, OpenAccount accounts)
{
    private static readonly Actor Operator = new("operator");

    /// <summary>The new admin. Refused: there is an admin already, address taken, password too weak.</summary>
    public Task<Result<Person>> First(string email, string name, string password, CancellationToken ct) => work.Run(Operator, async (db, _) =>
        await db.Users.AnyAsync(person => person.Role == PortalRole.Admin, ct)
            ? new Refusal("admin_exists", "There is an admin already.")
            : await accounts.Add(db, new AccountToOpen(email, name, PortalRole.Admin, "America/New_York", password), ct), ct);

    /// <summary>Another admin, made by an admin. Refused: not an admin, name missing, address wrong or taken, password too weak.</summary>
    public async Task<Result<Person>> Another(AdminToRegister wanted, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        ArgumentNullException.ThrowIfNull(person);
        if (person.Role != PortalRole.Admin) return new Refusal("not_allowed", "Only an administrator can add another.");
        var (email, name) = (wanted.Email?.Trim() ?? "", wanted.Name?.Trim() ?? "");
        if (name.Length is 0 or > 120) return new Refusal("name_missing", "Say who it is, in at most 120 characters.", "name");
        if (email.Length > 254 || !MailAddress.TryCreate(email, out var address) || address.Address != email) return new Refusal("email_wrong", "This is no e-mail address.", "email");
        return await work.Run(person, (db, _) => accounts.Add(db, new AccountToOpen(email, name, PortalRole.Admin, person.TimeZone, wanted.Password ?? ""), ct), ct);
    }
}
