using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Portal.Domain;
using Portal.Domain.People;
using Portal.Payments.Webhooks;
using Portal.Tests.Support;
using Portal.Therapists;
using Portal.Time;
using Stripe;
using Xunit;

namespace Portal.Tests.Therapists;

/// <summary>Events of connected accounts, signed and posted over HTTP.</summary>
public sealed class AccountEventTests
{
    [Fact]
    public async Task An_event_is_a_hint_and_the_account_itself_is_the_truth()
    {
        await using var portal = await TestPortal.Start();
        var ruth = await portal.AddTherapist();
        await portal.Onboard(ruth);
        var account = (await Stored(portal, ruth)).ConnectedAccount!;
        await Tell(portal, "evt_late", "account.updated", account, $$"""{"id":"{{account}}","object":"account","charges_enabled":false,"metadata":{"kind":"therapist","id":"{{ruth.Id}}"} }""", TimeSpan.Zero);
        Assert.True((await Stored(portal, ruth)).IsOnboarded);
        Assert.Equal(WebhookState.Ignored, await Outcome(portal, "evt_late"));
    }

    [Fact]
    public async Task A_therapist_who_disconnects_takes_no_money_and_learns_why()
    {
        await using var portal = await TestPortal.Start();
        var ruth = await portal.AddBookableTherapist();
        var account = (await Stored(portal, ruth)).ConnectedAccount!;
        await Tell(portal, "evt_cut", "account.application.deauthorized", account, """{"id":"ca_1","object":"application","name":"Renavest"}""", TimeSpan.FromMinutes(1));

        var therapist = await Stored(portal, ruth);
        Assert.Equal("therapist_not_onboarded", therapist.CanBeBooked().Refusal!.Code);
        Assert.True((await portal.Get<TherapistQueries>().Account(ruth.Acting, default))!.CutOff);
        Assert.Equal("account_cut_off", (await portal.Get<StartOnboarding>().Handle(new StartOnboardingCommand($"{portal.Url}/a", $"{portal.Url}/b"), ruth.Acting, default)).Refusal!.Code);
    }

    [Fact]
    public async Task An_older_event_than_the_last_one_changes_nothing()
    {
        await using var portal = await TestPortal.Start();
        var ruth = await portal.AddBookableTherapist();
        var account = (await Stored(portal, ruth)).ConnectedAccount!;
        await Tell(portal, "evt_old", "account.application.deauthorized", account, """{"id":"ca_1","object":"application"}""", TimeSpan.FromDays(-1));
        Assert.True((await Stored(portal, ruth)).IsBookable);
        Assert.Equal(WebhookState.Ignored, await Outcome(portal, "evt_old"));
    }

    [Fact]
    public async Task An_event_told_twice_is_taken_once()
    {
        await using var portal = await TestPortal.Start();
        var ruth = await portal.AddTherapist();
        await portal.Onboard(ruth);
        var before = await Stored(portal, ruth);
        for (var time = 0; time < 2; time++)
            await Tell(portal, "evt_twice", "capability.updated", before.ConnectedAccount!, $$"""{"id":"transfers","object":"capability","account":"{{before.ConnectedAccount}}","status":"active"}""", TimeSpan.Zero);
        Assert.Equal(before.Version, (await Stored(portal, ruth)).Version);
    }

    [Fact]
    public async Task An_account_that_is_not_a_therapists_is_ignored()
    {
        await using var portal = await TestPortal.Start();
        await Tell(portal, "evt_stranger", "account.updated", "acct_stranger", """{"id":"acct_stranger","object":"account"}""", TimeSpan.Zero);
        Assert.Equal(WebhookState.Ignored, await Outcome(portal, "evt_stranger"));
    }

    [Fact]
    public async Task A_forged_event_is_refused_and_not_stored()
    {
        await using var portal = await TestPortal.Start();
        Assert.Equal(HttpStatusCode.BadRequest, await Post(portal, "evt_forged", "account.updated", "acct_1", """{"id":"acct_1","object":"account"}""", TimeSpan.Zero, "whsec_wrong"));
        await using var db = portal.Db();
        Assert.False(await db.WebhookEvents.AnyAsync(evt => evt.StripeId == "evt_forged"));
    }

    private static async Task Tell(TestPortal portal, string id, string type, string account, string json, TimeSpan after)
    {
        var secret = portal.Get<WebhookSecrets>().Of(StripeAccountName.Platform, connect: true)[0];
        Assert.Equal(HttpStatusCode.OK, await Post(portal, id, type, account, json, after, secret));
        await portal.Settle();
    }

    private static async Task<HttpStatusCode> Post(TestPortal portal, string id, string type, string account, string json, TimeSpan after, string secret)
    {
        var created = (portal.Get<PortalClock>().Now + after).ToUnixTimeSeconds();
        var body = $$"""{"id":"{{id}}","object":"event","api_version":"{{StripeConfiguration.ApiVersion}}","created":{{created}},"type":"{{type}}","account":"{{account}}","livemode":false,"pending_webhooks":1,"data":{"object":{{json}} } }""";
        var time = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var signature = Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{time}.{body}")));
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{portal.Url}/stripe/connect-webhook") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("Stripe-Signature", $"t={time},v1={signature}");
        using var answer = await http.SendAsync(request);
        return answer.StatusCode;
    }

    private static async Task<Therapist> Stored(TestPortal portal, TestTherapist therapist)
    {
        await using var db = portal.Db();
        return await db.Therapists.SingleAsync(known => known.Id == therapist.Id);
    }

    private static async Task<WebhookState> Outcome(TestPortal portal, string id)
    {
        await using var db = portal.Db();
        return await db.WebhookEvents.Where(evt => evt.StripeId == id).Select(evt => evt.Outcome!.State).SingleAsync();
    }
}
