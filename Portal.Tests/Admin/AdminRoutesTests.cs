using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Portal.Domain.People;
using Portal.People;
using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests.Admin;

/// <summary>Every page and file of the admin portal, as the program itself lists them, is forbidden to everybody else.</summary>
public sealed class AdminRoutesTests(SharedPortal shared) : IClassFixture<SharedPortal>
{
    private TestPortal Portal => shared.Portal;

    [Theory]
    [InlineData(PortalRole.Employee)]
    [InlineData(PortalRole.Employer)]
    [InlineData(PortalRole.Therapist)]
    public async Task Nobody_else_who_is_signed_in_gets_any_of_the_admins_pages_and_files(PortalRole role)
    {
        using var browser = await Portal.BrowserOf(await Somebody(role));
        foreach (var path in Routes())
            Assert.Equal((path, HttpStatusCode.Forbidden), (path, (await browser.GetAsync(new Uri(path, UriKind.Relative))).StatusCode));
    }

    [Fact]
    public async Task Whoever_is_not_signed_in_is_led_to_the_door()
    {
        using var stranger = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseProxy = false }) { BaseAddress = new Uri(Portal.Url) };
        foreach (var path in Routes())
        {
            using var answer = await stranger.GetAsync(new Uri(path, UriKind.Relative));
            Assert.Equal((path, HttpStatusCode.Redirect), (path, answer.StatusCode));
            Assert.Contains("/account/sign-in", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_list_of_routes_has_every_place_that_shows_or_moves_money()
    {
        var routes = Routes();
        string[] expected =
        [
            "/admin/reconciliation", "/admin/reconciliation/exceptions/1", "/admin/reconciliation/exceptions.csv", "/admin/reconciliation/platform/2026-11-02",
            "/admin/reconciliation/platform/2026-11-02/records.csv", "/admin/invariants", "/admin/webhooks", "/admin/webhooks/1", "/admin/webhooks.csv",
            "/admin/operations", "/admin/operations/1", "/admin/operations.csv", "/admin/adjustments", "/admin/adjustments/new", "/admin/adjustments/1",
        ];
        Assert.Empty(expected.Except(routes));
    }

    private List<string> Routes() =>
    [
        .. Portal.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.PathSegments is [{ Parts: [RoutePatternLiteralPart { Content: "admin" }] }, ..])
            .Select(endpoint => "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(Filled))).Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>A part of an address, with something fitting where it takes a value.</summary>
    private static string Filled(RoutePatternPathSegment segment) => string.Concat(segment.Parts.Select(part => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart { Name: var name } => name.ToUpperInvariant() switch
        {
            "ACCOUNT" or "ACCOUNTNAME" => "platform",
            "DAY" or "DAYTEXT" => "2026-11-02",
            "CURRENCY" => "usd",
            "CODE" => "bank",
            _ => "1",
        },
        _ => "",
    }));

    private async Task<ActingPerson> Somebody(PortalRole role)
    {
        if (role == PortalRole.Therapist) return (await Portal.AddTherapist()).Acting;
        var (employer, owner) = await Portal.AddEmployer($"{role}Co");
        return role == PortalRole.Employer ? owner : await Portal.AddMember(employer.Id, MemberRole.Employee, "kofi@acme.test");
    }
}
