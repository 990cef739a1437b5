using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Portal.People;

namespace Portal.Pages.Ui;

/// <summary>The signed-in person as the frame shows them.</summary>
/// <param name="Name">Full name, else the e-mail address.</param>
/// <param name="Position">What they are here, such as "Member at Acme"; else the portal.</param>
/// <param name="Zone">The time zone of their profile; UTC when there is none.</param>
public sealed record SignedInPerson(string Name, string Position, TimeZoneInfo Zone)
{
    /// <summary>Reads the claims of a principal.</summary>
    public static SignedInPerson Of(ClaimsPrincipal? principal)
    {
        var name = principal?.FindFirstValue(PersonClaims.DisplayName) ?? principal?.Identity?.Name ?? "";
        var position = principal?.FindFirstValue(PersonClaims.Position) ?? principal?.FindFirstValue(PersonClaims.Portal) ?? "";
        return new SignedInPerson(name, position, ZoneOf(principal?.FindFirstValue(PersonClaims.TimeZone)));
    }

    /// <summary>Reads the person of a request or circuit; nobody when the state is not known yet.</summary>
    public static SignedInPerson Of(AuthenticationStateProvider provider)
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
