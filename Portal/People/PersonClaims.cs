using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Portal.People;

/// <summary>What a sign-in cookie says about its person: id, name, portal and time zone.</summary>
public sealed class PersonClaims(UserManager<Person> users, RoleManager<IdentityRole<int>> roles, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<Person, IdentityRole<int>>(users, roles, options)
{
    /// <summary>Claim type of the portal a person belongs to.</summary>
    public const string Portal = "portal";

    /// <summary>Claim type of the name shown to others.</summary>
    public const string DisplayName = "name";

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
        identity.AddClaim(new Claim(TimeZone, user.TimeZone));
        return identity;
    }
}
