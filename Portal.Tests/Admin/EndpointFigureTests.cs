using System.Net;
using Microsoft.EntityFrameworkCore;
using Portal.Payments.Webhooks;
using Portal.People;
using Portal.Tests.Support;
using Xunit;

namespace Portal.Tests.Admin;

/// <summary>Admin › Webhooks tells the four endpoints apart, and takes up again what a filter names.</summary>
public sealed class EndpointFigureTests : IAsyncLifetime
{
    private TestPortal portal = null!;
    private ActingPerson admin = null!;

    private ReplayEvents Replay => portal.Get<ReplayEvents>();

    private WebhookQueries Webhooks => portal.Get<WebhookQueries>();

    public async Task InitializeAsync()
    {
        portal = await TestPortal.Start();
        admin = await portal.AddAdmin();
    }

    public async Task DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task Each_endpoint_has_figures_of_its_own()
    {
        await Send("/stripe/webhook", 4);
        await Send("/stripe/employer-webhook", 3);
        await Send("/stripe/credits-webhook", 2);
        await Send("/stripe/connect-webhook", 1, "acct_1");
        await portal.Settle();
        await Outcomes("State = 'Parked'", "StripeId IN ('evt_webhook_0', 'evt_employer-webhook_0', 'evt_employer-webhook_1')");
        await Outcomes("State = 'Deferred'", "StripeId IN ('evt_credits-webhook_0')");
        await using (var db = portal.Db())
            await db.Database.ExecuteSqlRawAsync("DELETE FROM WebhookOutcomes WHERE EventId IN (SELECT Id FROM WebhookEvents WHERE StripeId IN ('evt_webhook_1', 'evt_webhook_2', 'evt_connect-webhook_0'))");

        var rows = await Webhooks.Endpoints(CancellationToken.None);
        Assert.Equal(
            [("Platform", 2, 0, 1), ("Employer", 0, 0, 2), ("Credits", 0, 1, 0), ("Connect", 1, 0, 0)],
            rows.Select(row => (row.Endpoint, row.Waiting, row.Retrying, row.Parked)));
        Assert.All(rows, row => Assert.NotNull(row.LastAt));
        Assert.All(rows, row => Assert.Null(row.SweptAt));
        portal.Get<EventSweepOptions>().Every = TimeSpan.FromHours(1);
        await portal.Settle();
        Assert.Equal([true, true, true, false], (await Webhooks.Endpoints(CancellationToken.None)).Select(row => row.SweptAt is not null));
    }

    [Fact]
    public async Task Parked_events_that_a_filter_names_are_taken_up_two_hundred_at_once_and_no_others()
    {
        await Send("/stripe/webhook", 250);
        await Send("/stripe/credits-webhook", 5);
        await portal.Settle();
        await Outcomes("State = 'Parked', NextAttemptAt = NULL", "1 = 1");
        var platform = new EventFilter(0, 25, State: "Parked", Type: "product.created", Endpoint: "Platform");
        Assert.Equal("not_allowed", (await Replay.Matching(platform, admin with { Role = PortalRole.Employer }, CancellationToken.None)).Refusal?.Code);
        Assert.Equal(250, (await Webhooks.Page(platform, CancellationToken.None)).Total);

        Assert.Equal(ReplayEvents.Most, (await Replay.Matching(platform, admin, CancellationToken.None)).Value);
        await portal.Settle();
        Assert.Equal(50, (await Webhooks.Page(platform, CancellationToken.None)).Total);
        Assert.Equal(50, (await Replay.Matching(platform, admin, CancellationToken.None)).Value);
        await portal.Settle();
        Assert.Equal("nothing_to_replay", (await Replay.Matching(platform, admin, CancellationToken.None)).Refusal?.Code);
        Assert.Equal(5, (await Webhooks.Counts(CancellationToken.None))["Parked"]);
        var one = new EventFilter(0, 25, Search: "evt_credits-webhook_3");
        Assert.Equal(1, (await Replay.Matching(one, admin, CancellationToken.None)).Value);
        await portal.Settle();
        Assert.Equal(4, (await Webhooks.Counts(CancellationToken.None))["Parked"]);
    }

    private async Task Send(string path, int count, string? account = null)
    {
        for (var i = 0; i < count; i++)
        {
            var body = SignedEvents.Unimportant($"evt_{path["/stripe/".Length..]}_{i}");
            if (account is not null) body = body.Insert(1, $"\"account\":\"{account}\",");
            Assert.Equal(HttpStatusCode.OK, await portal.SendSigned(body, path));
        }
    }

    private async Task Outcomes(string set, string which)
    {
        await using var db = portal.Db();
        await db.Database.ExecuteSqlRawAsync($"UPDATE WebhookOutcomes SET {set} WHERE EventId IN (SELECT Id FROM WebhookEvents WHERE {which})");
    }
}
