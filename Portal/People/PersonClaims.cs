using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Portal.Data;
using Portal.Domain.People;

namespace Portal.People;

/// <summary>What a sign-in cookie says about its person: id, name, portal and time zone.</summary>
public sealed class PersonClaims(UserManager<Person> users, RoleManager<IdentityRole<int>> roles, IOptions<IdentityOptions> options, IDbContextFactory<PortalDb> factory)
    : UserClaimsPrincipalFactory<Person, IdentityRole<int>>(users, roles, options)
{
    /// <summary>Claim type of the portal a person belongs to.</summary>
    public const string Portal = "portal";

    /// <summary>Claim type of the name shown to others.</summary>
    public const string DisplayName = "name";

    /// <summary>Claim type of what a person is here, for example “Member at Acme”.</summary>
    public const string Position = "position";

    /// <summary>Claim type of the IANA time zone.</summary>
    public const string TimeZone = "zoneinfo";

    /// <summary>The acting person behind a principal; null for nobody.</summary>
    public static ActingPerson? Read(ClaimsPrincipal principal)
    {
        ArgumentNullException.ThrowIfNull(principal);
        return int.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), CultureInfo.InvariantCulture, out var id)
            && Enum.TryParse<PortalRole>(principal.FindFirstValue(Portal), out var role)
            ? new ActingPerson(id, principal.FindFirstValue(DisplayName) ?? "", role, principal.FindFirstValue(TimeZone) ?? "UTC")
            : null;
    }

    /// <inheritdoc />
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Person user)
    {
        ArgumentNullException.ThrowIfNull(user);
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(Portal, user.Role.ToString()));
        identity.AddClaim(new Claim(DisplayName, user.DisplayName));
        identity.AddClaim(new Claim(Position, await PositionOf(user)));
        identity.AddClaim(new Claim(TimeZone, user.TimeZone));
        return identity;
    }

    private async Task<string> PositionOf(Person user)
    {
        if (user.Role == PortalRole.Admin) return "Administrator";
        if (user.Role == PortalRole.Therapist) return "Therapist";
        await using var db = await factory.CreateDbContextAsync();
        var place = await db.Members.Where(member => member.PersonId == user.Id)
            .Join(db.Employers, member => member.EmployerId, employer => employer.Id, (member, employer) => new { member.Role, employer.Name })
            .SingleOrDefaultAsync();
        return place is null ? user.Role.ToString() : place.Role == MemberRole.Employee ? $"Member at {place.Name}" : $"{place.Role} at {place.Name}";
    }
}
