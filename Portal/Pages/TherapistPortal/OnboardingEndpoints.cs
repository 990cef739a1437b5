using Microsoft.AspNetCore.Http.Extensions;
using Portal.People;
using Portal.Therapists;

namespace Portal.Pages.TherapistPortal;

/// <summary>Addresses that lead into Stripe's pages and back. Each ends in a redirect; a refusal leads to the account page, which says it.</summary>
public static class OnboardingEndpoints
{
    /// <summary>Maps them, for therapists only.</summary>
    public static void MapOnboarding(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("").RequirePortal(PortalRole.Therapist).ExcludeFromDescription();
        group.MapGet(TherapistRoutes.OnboardingRefresh, async (HttpContext http, StartOnboarding start, CancellationToken ct) =>
            Lead(await start.Handle(CommandFor(http.Request), Acting(http), ct)));
        group.MapGet(TherapistRoutes.Dashboard, async (HttpContext http, OpenDashboard open, CancellationToken ct) =>
            Lead(await open.Handle(Acting(http), ct)));
        group.MapGet(TherapistRoutes.OnboardingReturn, async (HttpContext http, RefreshAccount refresh, CancellationToken ct) =>
            await refresh.Handle(Acting(http), ct) is { IsRefused: true } refused ? Problem(refused.Refusal!.Code) : Results.LocalRedirect(TherapistRoutes.Account));
    }

    /// <summary>Asks for onboarding that leads back to the address this portal is reached at.</summary>
    /// <param name="baseUri">Scheme and host, with or without a slash at the end.</param>
    public static StartOnboardingCommand CommandFor(string baseUri)
    {
        ArgumentNullException.ThrowIfNull(baseUri);
        var root = baseUri.TrimEnd('/');
        return new StartOnboardingCommand(root + TherapistRoutes.OnboardingRefresh, root + TherapistRoutes.OnboardingReturn);
    }

    private static StartOnboardingCommand CommandFor(HttpRequest request) => CommandFor(UriHelper.BuildAbsolute(request.Scheme, request.Host));

    private static ActingPerson Acting(HttpContext http) =>
        PersonClaims.Read(http.User) ?? throw new InvalidOperationException("Nobody is signed in.");

    private static IResult Lead(Domain.Result<string> link) => link.IsRefused ? Problem(link.Refusal.Code) : Results.Redirect(link.Value);

    private static IResult Problem(string code) => Results.LocalRedirect($"{TherapistRoutes.Account}?problem={Uri.EscapeDataString(code)}");
}
