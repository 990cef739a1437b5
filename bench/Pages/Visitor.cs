using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Bench.Pages;

/// <summary>Somebody who signed in over HTTP, and what their browser sends for a page.</summary>
internal sealed partial class Visitor(Uri portal, string cookies)
{
    /// <summary>Everybody's password here.</summary>
    public const string Password = "a long password";

    /// <summary>Signs in by the form.</summary>
    public static async Task<Visitor> SignIn(Uri portal, string email)
    {
        var jar = new CookieContainer();
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = jar, UseProxy = false });
        var address = new Uri(portal, "/account/sign-in");
        var page = await browser.GetStringAsync(address);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["_handler"] = "sign-in", ["__RequestVerificationToken"] = Token().Match(page).Groups[1].Value, ["Form.Email"] = email, ["Form.Password"] = Password,
        });
        using var answer = await browser.PostAsync(address, form);
        return answer.StatusCode == HttpStatusCode.Redirect ? new Visitor(portal, jar.GetCookieHeader(portal)) : throw new InvalidOperationException($"{email} could not sign in.");
    }

    /// <summary>The request for a page.</summary>
    public byte[] Get(string path) => Encoding.UTF8.GetBytes($"GET {path} HTTP/1.1\r\nHost: {portal.Authority}\r\nAccept: text/html\r\nCookie: {cookies}\r\n\r\n");

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
