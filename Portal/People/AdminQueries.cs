using Microsoft.EntityFrameworkCore;
using Portal.Data;

namespace Portal.People;

/// <summary>One administrator.</summary>
/// <param name="Id">Key.</param>
/// <param name="Name">The name shown to others.</param>
/// <param name="Email">Address to sign in with.</param>
/// <param name="Since">Since when (UTC).</param>
public sealed record AdminRow(int Id, string Name, string Email, DateTimeOffset Since);

/// <summary>Administrators, as they see each other.</summary>
public sealed class AdminQueries(IDbContextFactory<PortalDb> factory)
{
    private const int Most = 200;

    /// <summary>All of them, by name.</summary>
    public async Task<IReadOnlyList<AdminRow>> All(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.Users.Where(person => person.Role == PortalRole.Admin).OrderBy(person => person.DisplayName).Take(Most)
            .Select(person => new AdminRow(person.Id, person.DisplayName, person.Email!, person.CreatedAt)).ToListAsync(ct);
    }
}
