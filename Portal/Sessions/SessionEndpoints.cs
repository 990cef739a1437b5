using System.Security.Claims;
using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Portal.People;

namespace Portal.Sessions;

/// <summary>What of sessions is fetched as a file.</summary>
public static class SessionEndpoints
{
    /// <summary>Maps the calendar file of an employee's session.</summary>
    public static void MapSessions(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/employee/sessions/{id:int}.ics", Calendar).RequirePortal(PortalRole.Employee);

    private static async Task<Results<FileContentHttpResult, NotFound>> Calendar(
        int id, ClaimsPrincipal user, HttpRequest request, SessionQueries sessions, CancellationToken ct)
    {
        if (PersonClaims.Read(user) is not { } person || await sessions.Find(id, person, ct) is not { } session) return TypedResults.NotFound();
        var page = new Uri($"{request.Scheme}://{request.Host}/employee/sessions/{id}");
        return TypedResults.File(Encoding.UTF8.GetBytes(SessionCalendar.Of(session, page)), "text/calendar; charset=utf-8", $"session-{id}.ics");
    }
}
