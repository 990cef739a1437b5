using System.Net;
using Microsoft.EntityFrameworkCore;
using Portal.Payments.Webhooks;
using Portal.Tests.Support;
using Portal.Time;
using Stripe;
using Xunit;

namespace Portal.Tests.Payments;

/// <summary>Webhooks that are refused leave one number behind, and nothing else.</summary>
public sealed class WebhookRefusalTests : IAsyncLifetime
{
    private const string Platform = "/stripe/webhook";
    private const string Credits = "/stripe/credits-webhook";
    private TestPortal portal = null!;

    public async Task InitializeAsync() => portal = await TestPortal.Start(null, "--Logging:LogLevel:Default=None");

    public async Task DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task Each_refused_webhook_is_counted_by_its_reason_and_nothing_is_stored()
    {
        var events = await StoredEvents();
        var body = SignedEvents.Unimportant("evt_refused");
        var (secret, now) = (portal.SecretOf(Platform), DateTimeOffset.UtcNow.ToUnixTimeSeconds());
        await Send(body, null);
        await Send(body, "nonsense");
        await Send(body, SignedHeader.Of(body, "whsec_invented"));
        await Send(body + " ", SignedHeader.Of(body, secret));
        await Send(body, SignedHeader.Of(body, portal.SecretOf(Credits)));
        await Send(body, SignedHeader.Of(body, secret, now - 301));
        await Send(body, SignedHeader.Of(body, secret, now + 400));
        await Send("[]", SignedHeader.Of("[]", secret));
        var large = new string('x', 1_100_000);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await portal.Send(Platform, large, SignedHeader.Of(large, secret)));

        Assert.Equal(events, await StoredEvents());
        Assert.Equal(
            [(WebhookRefusalReason.Unsigned, 2), (WebhookRefusalReason.Forged, 2), (WebhookRefusalReason.Foreign, 1), (WebhookRefusalReason.Stale, 2), (WebhookRefusalReason.TooLarge, 1), (WebhookRefusalReason.NoEvent, 1)],
            (await Counted(portal)).OrderBy(refusal => refusal.Reason));
    }

    [Fact]
    public async Task Counts_survive_a_restart_and_a_flood_of_forged_webhooks_leaves_one_row()
    {
        var body = SignedEvents.Unimportant("evt_flood");
        var forged = SignedHeader.Of(body, "whsec_invented");
        await Parallel.ForEachAsync(Enumerable.Range(0, 300), async (_, _) => await Send(body, forged));
        await portal.Settle();
        await using (var db = portal.Db()) Assert.Equal(300, (await db.WebhookRefusals.SingleAsync()).Count);
        await Send(body, forged);
        await portal.Stop();
        portal = await TestPortal.Start(portal.Folder);
        Assert.Equal([(WebhookRefusalReason.Forged, 301)], await Counted(portal));
    }

    private async Task Send(string body, string? signature) => Assert.Equal(HttpStatusCode.BadRequest, await portal.Send(Platform, body, signature));

    private async Task<int> StoredEvents()
    {
        await using var db = portal.Db();
        return await db.WebhookEvents.CountAsync();
    }

    private static async Task<IReadOnlyList<(WebhookRefusalReason Reason, long Count)>> Counted(TestPortal portal) =>
        [.. (await portal.Get<WebhookRefusals>().Since(portal.Get<PortalClock>().Now.AddDays(-1), CancellationToken.None)).Select(refusal => (refusal.Reason, refusal.Count))];
}
