using System.Net;
using System.Text.Json.Nodes;
using Xunit;

namespace Portal.Tests.Sandbox;

/// <summary>A person who walks through the hosted onboarding of one connected account.</summary>
internal sealed class OnboardingVisit(MoneySandbox sandbox, string account)
{
    public const string Person = "business_type=individual&first_name=Ada&last_name=Quill&email=ada%40example.com&phone=0000000000&birthday=1985-04-23&line1=1+Main+St&city=Springfield&state=CA&postal_code=94000&ssn_last_4=0000";

    public async Task<string> Link()
    {
        var link = await sandbox.Post("/v1/account_links", $"account={account}&type=account_onboarding&refresh_url=https%3A%2F%2Fportal.test%2Fagain&return_url=https%3A%2F%2Fportal.test%2Fdone");
        return link["url"]!.GetValue<string>();
    }

    /// <summary>All three steps; the address the last one leads to.</summary>
    public async Task<string> Finish(string accountNumber = "000123456789", string person = Person)
    {
        var bank = await Submit(await Link(), person);
        var review = await Submit(bank, $"routing_number=110000000&account_number={accountNumber}");
        return await Submit(review, "agreed=yes");
    }

    /// <summary>Sends a step's form; the absolute address it leads to.</summary>
    public async Task<string> Submit(string url, string form)
    {
        using var response = await Send(url, form);
        Assert.True(response.StatusCode == HttpStatusCode.SeeOther, await response.Content.ReadAsStringAsync());
        return Where(response);
    }

    public async Task<HttpResponseMessage> Send(string url, string form) =>
        await sandbox.Http.PostAsync(new Uri(url), new StringContent(form, System.Text.Encoding.UTF8, "application/x-www-form-urlencoded"));

    public async Task<(HttpStatusCode Status, string Text, string Where)> Open(string url)
    {
        using var response = await sandbox.Http.GetAsync(new Uri(url));
        return (response.StatusCode, await response.Content.ReadAsStringAsync(), response.Headers.Location is null ? "" : Where(response));
    }

    public Task<JsonObject> State() => sandbox.Get($"/v1/accounts/{account}");

    private string Where(HttpResponseMessage response) => new Uri(new Uri(sandbox.BaseUrl), response.Headers.Location!).ToString();
}
