using System.Net;
using Microsoft.EntityFrameworkCore;
using Portal.Payments.Webhooks;
using Portal.Tests.Support;
using Portal.Time;
using Xunit;

namespace Portal.Tests.Payments;

/// <summary>What the portal's webhook endpoints let in, and what they store.</summary>
public sealed class WebhookDoorTests(SharedPortal shared) : IClassFixture<SharedPortal>
{
    private TestPortal Portal => shared.Portal;

    [Theory]
    [InlineData("/stripe/webhook")]
    [InlineData("/stripe/employer-webhook")]
    [InlineData("/stripe/credits-webhook")]
    [InlineData("/stripe/connect-webhook")]
    public async Task An_event_signed_with_the_endpoints_secret_is_stored(string path)
    {
        var id = NewId();
        Assert.Equal(HttpStatusCode.OK, await Portal.SendSigned(SignedEvents.Unimportant(id), path));
        Assert.NotNull(await Portal.Stored(id));
    }

    /// <summary>What is refused, on each endpoint.</summary>
    public static TheoryData<string, WebhookRefusalReason> Refusals
    {
        get
        {
            var rows = new TheoryData<string, WebhookRefusalReason>();
            foreach (var endpoint in WebhookEndpoints.All)
                foreach (var reason in Enum.GetValues<WebhookRefusalReason>().Where(reason => reason != WebhookRefusalReason.Closed)) rows.Add(endpoint.Path, reason);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task Each_endpoint_refuses_it_stores_nothing_and_counts_it(string path, WebhookRefusalReason reason)
    {
        var (before, events) = (await Counted(path, reason), await StoredEvents());
        foreach (var (body, signature) in Refused(path, reason))
        {
            var status = reason == WebhookRefusalReason.TooLarge ? HttpStatusCode.RequestEntityTooLarge : HttpStatusCode.BadRequest;
            Assert.Equal(status, await Portal.Send(path, body, signature));
            before++;
        }

        Assert.Equal(events, await StoredEvents());
        Assert.Equal(before, await Counted(path, reason));
    }

    [Fact]
    public async Task A_body_of_one_megabyte_is_taken_and_one_byte_more_is_not()
    {
        var (id, largest) = (NewId(), 1024 * 1024);
        var frame = SignedEvents.Body(id, "product.created", new { id = "prod_1", @object = "product", name = "" }).Length;
        string Of(int bytes) => SignedEvents.Body(id, "product.created", new { id = "prod_1", @object = "product", name = new string('x', bytes - frame) });
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await Portal.SendSigned(Of(largest + 1)));
        Assert.Null(await Portal.Stored(id));
        Assert.Equal(HttpStatusCode.OK, await Portal.SendSigned(Of(largest)));
        Assert.NotNull(await Portal.Stored(id));
    }

    [Theory]
    [InlineData("/stripe/webhook")]
    [InlineData("/stripe/employer-webhook")]
    [InlineData("/stripe/credits-webhook")]
    [InlineData("/stripe/connect-webhook")]
    public async Task A_body_that_does_not_say_how_long_it_is_is_refused_at_one_megabyte(string path)
    {
        var before = await Counted(path, WebhookRefusalReason.TooLarge);
        using var http = new HttpClient(new HttpClientHandler { UseProxy = false });
        using var request = new HttpRequestMessage(HttpMethod.Post, Portal.Url + path) { Content = new StringContent(new string('x', 1_100_000)) };
        request.Headers.TransferEncodingChunked = true;
        using var answer = await http.SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal(before + 1, await Counted(path, WebhookRefusalReason.TooLarge));
    }

    [Fact]
    public async Task An_event_sent_twenty_times_at_once_is_stored_once_and_each_time_accepted()
    {
        var body = SignedEvents.Unimportant(NewId());
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Portal.SendSigned(body)));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer));
        await using var db = Portal.Db();
        Assert.Equal(1, await db.WebhookEvents.CountAsync(evt => evt.Payload == body));
    }

    [Fact]
    public async Task While_a_secret_is_rolled_each_endpoint_accepts_both_and_no_third()
    {
        await using var portal = await WithSecrets(WebhookEndpoints.All.SelectMany(endpoint => new[]
        {
            $"--Stripe:{SettingOf(endpoint, "")}=whsec_new_{endpoint.Path}", $"--Stripe:{SettingOf(endpoint, "Previous")}=whsec_old_{endpoint.Path}",
        }));
        foreach (var (path, _, _) in WebhookEndpoints.All)
        {
            var (fresh, former) = (NewId(), NewId());
            Assert.Equal(HttpStatusCode.OK, await Send(portal, path, fresh, $"whsec_new_{path}"));
            Assert.Equal(HttpStatusCode.OK, await Send(portal, path, former, $"whsec_old_{path}"));
            Assert.Equal(HttpStatusCode.BadRequest, await Send(portal, path, NewId(), $"whsec_older_{path}"));
            Assert.NotNull(await portal.Stored(fresh));
            Assert.NotNull(await portal.Stored(former));
        }
    }

    [Fact]
    public async Task An_endpoint_without_a_secret_is_closed_whatever_is_sent()
    {
        await using var portal = await WithSecrets([]);
        foreach (var (path, _, _) in WebhookEndpoints.All)
        {
            Assert.Equal(HttpStatusCode.NotFound, await Send(portal, path, NewId(), ""));
            Assert.Equal(HttpStatusCode.NotFound, await Send(portal, path, NewId(), "whsec_any"));
        }

        await using var db = portal.Db();
        Assert.Equal(0, await db.WebhookEvents.CountAsync());
        var counted = await portal.Get<WebhookRefusals>().Since(portal.Get<PortalClock>().Now.AddDays(-1), CancellationToken.None);
        Assert.Equal(WebhookEndpoints.All.Select(endpoint => (endpoint.Path, WebhookRefusalReason.Closed, 2L)).Order(), counted.Order());
    }

    private static string SettingOf(WebhookAddress endpoint, string which) =>
        endpoint.Connect ? $"{which}ConnectWebhookSecret" : $"{endpoint.Account}:{which}WebhookSecret";

    private static Task<HttpStatusCode> Send(TestPortal portal, string path, string id, string secret)
    {
        var body = SignedEvents.Unimportant(id);
        return portal.Send(path, body, SignedHeader.Of(body, secret));
    }

    /// <summary>A portal with keys of its own, whose Stripe is nowhere.</summary>
    private static Task<TestPortal> WithSecrets(IEnumerable<string> secrets)
    {
        string[] accounts = ["Platform", "Employer", "Credits"];
        return TestPortal.Start(null, [.. accounts.SelectMany(account => new[] { $"--Stripe:{account}:SecretKey=sk_test_{account}", $"--Stripe:{account}:ApiBase=http://127.0.0.1:9" }),
            "--Logging:LogLevel:Default=None", .. secrets]);
    }

    private static string NewId() => $"evt_{Guid.NewGuid():N}";

    /// <summary>Bodies with signatures that an endpoint must refuse for one reason.</summary>
    private IEnumerable<(string Body, string? Signature)> Refused(string path, WebhookRefusalReason reason)
    {
        var body = SignedEvents.Unimportant(NewId());
        var (secret, now) = (Portal.SecretOf(path), DateTimeOffset.UtcNow.ToUnixTimeSeconds());
        return reason switch
        {
            WebhookRefusalReason.Unsigned => new[] { null, "", "nonsense", "t=,v1=", "t=99999999999999999999,v1=00" }.Select(signature => (body, signature)),
            WebhookRefusalReason.Forged => [(body, SignedHeader.Of(body, "whsec_invented")), (body + " ", SignedHeader.Of(body, secret))],
            WebhookRefusalReason.Foreign => WebhookEndpoints.All.Where(other => other.Path != path).Select(other => (body, (string?)SignedHeader.Of(body, Portal.SecretOf(other.Path)))),
            WebhookRefusalReason.Stale => new[] { -301L, -86_400, 400 }.Select(seconds => (body, (string?)SignedHeader.Of(body, secret, now + seconds))),
            WebhookRefusalReason.TooLarge => [(new string('x', 1_100_000), SignedHeader.Of(new string('x', 1_100_000), secret))],
            WebhookRefusalReason.NoEvent => new[] { "{}", "[1,2]", "not json at all", """{"object":"event","id":"evt_without_type"}""", body + "x" }
                .Select(other => (other, (string?)SignedHeader.Of(other, secret))),
            _ => throw new ArgumentOutOfRangeException(nameof(reason)),
        };
    }

    private async Task<long> Counted(string path, WebhookRefusalReason reason) =>
        (await Portal.Get<WebhookRefusals>().Since(Portal.Get<PortalClock>().Now.AddDays(-1), CancellationToken.None))
            .Where(refusal => refusal.Path == path && refusal.Reason == reason).Sum(refusal => refusal.Count);

    private async Task<int> StoredEvents()
    {
        await using var db = Portal.Db();
        return await db.WebhookEvents.CountAsync();
    }
}
