using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Portal.Data;
using Portal.People;
using Portal.Time;
using Xunit;

namespace Portal.Tests.Support;

/// <summary>People of a test with a browser that is signed in as them.</summary>
public static partial class SignedInPeople
{
    /// <summary>Everybody's password.</summary>
    public const string Password = "a long password";

    /// <summary>A new administrator, as they act.</summary>
    public static async Task<ActingPerson> AddAdmin(this TestPortal portal, string email = "admin@portal.test")
    {
        var person = new Person
        {
            UserName = email, NormalizedUserName = email.ToUpperInvariant(), Email = email, NormalizedEmail = email.ToUpperInvariant(),
            DisplayName = "Priya", SecurityStamp = Guid.NewGuid().ToString("N"), CreatedAt = portal.Get<PortalClock>().Now, Role = PortalRole.Admin,
        };
        await portal.Get<Work>().Run(new Actor("test"), (db, _) => { db.Users.Add(person); return Task.CompletedTask; }, CancellationToken.None);
        return new ActingPerson(person.Id, person.DisplayName, person.Role, person.TimeZone);
    }

    /// <summary>Gives somebody the password to sign in with; answers their address.</summary>
    public static async Task<string> GivePassword(this TestPortal portal, ActingPerson person)
    {
        using var scope = portal.Services.CreateScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Person>>();
        var known = (await users.FindByIdAsync($"{person.Id}"))!;
        await users.AddPasswordAsync(known, Password);
        return known.Email!;
    }

    /// <summary>A browser that is signed in as somebody and does not follow redirects.</summary>
    public static async Task<HttpClient> BrowserOf(this TestPortal portal, ActingPerson person)
    {
        var email = await portal.GivePassword(person);
        var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer(), UseProxy = false }) { BaseAddress = new Uri(portal.Url) };
        var page = await browser.GetStringAsync(new Uri("/account/sign-in", UriKind.Relative));
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["_handler"] = "sign-in", ["__RequestVerificationToken"] = Token().Match(page).Groups[1].Value, ["Form.Email"] = email, ["Form.Password"] = Password,
        });
        using var answer = await browser.PostAsync(new Uri("/account/sign-in", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return browser;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
