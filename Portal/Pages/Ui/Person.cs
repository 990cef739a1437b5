using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;

namespace Portal.Pages.Ui;

/// <summary>The signed-in person as the frame shows them.</summary>
/// <param name="Name">Full name, else the e-mail address.</param>
/// <param name="Position">What they are here, such as "Member at Acme"; else the role.</param>
/// <param name="Zone">The time zone of their profile; UTC when there is none.</param>
public sealed record Person(string Name, string Position, TimeZoneInfo Zone)
{
    /// <summary>Claim with the full name (OpenID Connect).</summary>
    public const string NameClaim = "name";

    /// <summary>Claim with the line under the name, such as "Member at Acme".</summary>
    public const string PositionClaim = "position";

    /// <summary>Claim with the IANA time zone, such as "America/New_York" (OpenID Connect).</summary>
    public const string ZoneClaim = "zoneinfo";

    /// <summary>One or two letters for the round mark.</summary>
    public string Initials => InitialsOf(Name);

    /// <summary>Reads the claims of a principal.</summary>
    public static Person Of(ClaimsPrincipal? principal)
    {
        var name = principal?.FindFirstValue(NameClaim) ?? principal?.Identity?.Name ?? "";
        var position = principal?.FindFirstValue(PositionClaim) ?? principal?.FindFirstValue(ClaimTypes.Role) ?? "";
        return new Person(name, position, ZoneOf(principal?.FindFirstValue(ZoneClaim)));
    }

    /// <summary>Reads the person of a request or circuit; nobody when the state is not known yet.</summary>
    public static Person Of(AuthenticationStateProvider provider)
    {
        var state = provider.GetAuthenticationStateAsync();
        return Of(state.IsCompletedSuccessfully ? state.Result.User : null);
    }

    /// <summary>First letters of the first and the last word.</summary>
    public static string InitialsOf(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length switch
        {
            0 => "",
            1 => words[0][..1].ToUpperInvariant(),
            _ => $"{words[0][0]}{words[^1][0]}".ToUpperInvariant(),
        };
    }

    private static TimeZoneInfo ZoneOf(string? id) =>
        id is not null && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : TimeZoneInfo.Utc;
}
