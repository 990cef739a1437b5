using System.Net;
using Microsoft.EntityFrameworkCore;
using Portal.Tests.Support;
using Stripe;
using Xunit;

namespace Portal.Tests.Payments;

/// <summary>What the portal's webhook endpoints let in, and what they store.</summary>
public sealed class WebhookDoorTests(SharedPortal shared) : IClassFixture<SharedPortal>
{
    private const string Platform = "/stripe/webhook";
    private const string Credits = "/stripe/credits-webhook";

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

    [Fact]
    public async Task An_unsigned_event_is_refused_and_not_stored() => await Refused(_ => null);

    [Fact]
    public async Task An_event_signed_with_an_invented_secret_is_refused_and_not_stored() =>
        await Refused(body => SignedHeader.Of(body, "whsec_invented"));

    [Fact]
    public async Task An_event_signed_for_another_endpoint_is_refused_and_not_stored() =>
        await Refused(body => SignedHeader.Of(body, Portal.SecretOf(Credits)));

    [Fact]
    public async Task An_event_whose_body_was_changed_is_refused_and_not_stored() =>
        await Refused(body => SignedHeader.Of(body + " ", Portal.SecretOf(Platform)));

    [Theory]
    [InlineData(-301)]
    [InlineData(-86_400)]
    [InlineData(400)]
    public async Task An_event_signed_more_than_five_minutes_away_is_refused_and_not_stored(int seconds) =>
        await Refused(body => SignedHeader.Of(body, Portal.SecretOf(Platform), DateTimeOffset.UtcNow.ToUnixTimeSeconds() + seconds));

    [Theory]
    [InlineData("nonsense")]
    [InlineData("t=,v1=")]
    [InlineData("t=99999999999999999999,v1=00")]
    public async Task A_signature_that_cannot_be_read_is_refused_and_nothing_is_stored(string signature) => await Refused(_ => signature);

    [Theory]
    [InlineData("{}")]
    [InlineData("[1,2]")]
    [InlineData("not json at all")]
    [InlineData("""{"object":"event","id":"evt_without_type"}""")]
    public async Task A_signed_body_that_is_no_event_is_refused(string body) =>
        Assert.Equal(HttpStatusCode.BadRequest, await Portal.SendSigned(body));

    [Fact]
    public async Task A_body_above_one_megabyte_is_refused_unread()
    {
        var id = NewId();
        var body = SignedEvents.Body(id, "product.created", new { id = "prod_1", @object = "product", name = new string('x', 1_100_000) });
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await Portal.SendSigned(body));
        Assert.Null(await Portal.Stored(id));
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
    public async Task While_a_secret_is_rolled_both_are_accepted_and_an_endpoint_without_a_secret_is_closed()
    {
        const string nowhere = "http://127.0.0.1:9";
        await using var portal = await TestPortal.Start(null,
            "--Stripe:Platform:SecretKey=sk_test_1", "--Stripe:Employer:SecretKey=sk_test_2", "--Stripe:Credits:SecretKey=sk_test_3",
            $"--Stripe:Platform:ApiBase={nowhere}", $"--Stripe:Employer:ApiBase={nowhere}", $"--Stripe:Credits:ApiBase={nowhere}",
            "--Stripe:Platform:WebhookSecret=whsec_new", "--Stripe:Platform:PreviousWebhookSecret=whsec_old", "--Logging:LogLevel:Default=None");
        var (fresh, former) = (SignedEvents.Unimportant(NewId()), SignedEvents.Unimportant(NewId()));

        Assert.Equal(HttpStatusCode.OK, await portal.Send(Platform, fresh, SignedHeader.Of(fresh, "whsec_new")));
        Assert.Equal(HttpStatusCode.OK, await portal.Send(Platform, former, SignedHeader.Of(former, "whsec_old")));
        Assert.Equal(HttpStatusCode.BadRequest, await portal.Send(Platform, fresh, SignedHeader.Of(fresh, "whsec_older")));
        Assert.Equal(HttpStatusCode.NotFound, await portal.Send(Credits, fresh, SignedHeader.Of(fresh, "")));
        Assert.Equal(HttpStatusCode.NotFound, await portal.Send("/stripe/connect-webhook", fresh, SignedHeader.Of(fresh, "whsec_new")));
    }

    private static string NewId() => $"evt_{Guid.NewGuid():N}";

    private async Task Refused(Func<string, string?> signature)
    {
        var id = NewId();
        var body = SignedEvents.Unimportant(id);
        Assert.Equal(HttpStatusCode.BadRequest, await Portal.Send(Platform, body, signature(body)));
        Assert.Null(await Portal.Stored(id));
    }
}
