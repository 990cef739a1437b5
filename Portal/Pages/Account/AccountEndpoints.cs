using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Portal.People;

namespace Portal.Pages.Account;

/// <summary>The parts of signing in that set a cookie and answer with a redirect.</summary>
public static class AccountEndpoints
{
    /// <summary>Maps the front door, signing out, and in Development the demo sign-ins.</summary>
    public static void MapAccount(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", (HttpContext http) => Results.Redirect(PersonClaims.Read(http.User) is { } person ? PortalHome.Of(person.Role) : "/account/sign-in"))
            .AllowAnonymous().ExcludeFromDescription();
        routes.MapPost("/account/sign-out", async (HttpContext http) =>
        {
            await http.SignOutAsync(IdentityConstants.ApplicationScheme);
            return Results.Redirect("/account/sign-in");
        }).ExcludeFromDescription();
        routes.MapPost("/account/demo-sign-in", async ([Microsoft.AspNetCore.Mvc.FromForm] string email, DemoSignIns demo, SignIn signIn) =>
            demo.Knows(email) && await signIn.AsDemo(email) is { } person
                ? Results.Redirect(PortalHome.Of(person.Role))
                : Results.NotFound()).AllowAnonymous().ExcludeFromDescription();
    }
}
