using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;

namespace Portal.People;

/// <summary>Makes the first admin, from settings or the console; later ones are made by admins.</summary>
public sealed class RegisterAdmin(Work work, OpenAccount accounts)
{
    private static readonly Actor Operator = new("operator");

    /// <summary>The new admin. Refused: there is an admin already, address taken, password too weak.</summary>
    public Task<Result<Person>> First(string email, string name, string password, CancellationToken ct) => work.Run(Operator, async (db, _) =>
        await db.Users.AnyAsync(person => person.Role == PortalRole.Admin, ct)
            ? new Refusal("admin_exists", "There is an admin already.")
            : await accounts.Add(db, new AccountToOpen(email, name, PortalRole.Admin, "America/New_York", password), ct), ct);
}
