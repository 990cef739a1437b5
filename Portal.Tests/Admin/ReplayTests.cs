using Microsoft.EntityFrameworkCore;
using Portal.Payments.Webhooks;
using Portal.People;
using Portal.Tests.Support;
using Portal.Tests.Verification;
using Xunit;

namespace Portal.Tests.Admin;

public sealed class ReplayTests : IAsyncLifetime
{
    private TestPortal portal = null!;
    private ActingPerson admin = null!;

    private ReplayEvents Replay => portal.Get<ReplayEvents>();

    public async Task InitializeAsync()
    {
        portal = await TestPortal.Start();
        await new SmallBusiness(portal).Make();
        admin = await portal.AddAdmin();
    }

    public async Task DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task Parked_events_are_taken_up_again_all_at_once_and_post_nothing_twice()
    {
        var entries = await Entries();
        await Park("WHERE EventId <= 2");
        Assert.Equal(2, (await portal.Get<WebhookQueries>().Counts(CancellationToken.None))["Parked"]);
        Assert.Equal(2, (await Replay.AllParked(admin, CancellationToken.None)).Value);
        await portal.Settle();
        Assert.False((await portal.Get<WebhookQueries>().Counts(CancellationToken.None)).ContainsKey("Parked"));
        Assert.Equal(entries, await Entries());
    }

    [Fact]
    public async Task One_event_is_replayed_though_it_was_processed()
    {
        Assert.Equal(1, (await Replay.Handle([1], admin, CancellationToken.None)).Value);
        await portal.Settle();
        var view = (await portal.Get<WebhookQueries>().Event(1, CancellationToken.None))!;
        Assert.Contains(view.Event.State, new WebhookState?[] { WebhookState.Processed, WebhookState.Ignored });
        Assert.Contains(view.Event.StripeId, view.Payload, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_an_administrator_replays_and_nothing_is_a_refusal()
    {
        var other = admin with { Role = PortalRole.Therapist };
        Assert.Equal("not_allowed", (await Replay.AllParked(other, CancellationToken.None)).Refusal!.Code);
        Assert.Equal("nothing_to_replay", (await Replay.AllParked(admin, CancellationToken.None)).Refusal!.Code);
        Assert.Equal("nothing_to_replay", (await Replay.Handle([424242], admin, CancellationToken.None)).Refusal!.Code);
    }

    [Fact]
    public async Task Events_are_found_by_type_state_and_object()
    {
        var webhooks = portal.Get<WebhookQueries>();
        var (all, total) = await webhooks.Page(new EventFilter(0, 100), CancellationToken.None);
        Assert.Equal(all.Count, total);
        var first = all[^1];
        Assert.All((await webhooks.Page(new EventFilter(0, 100, Type: first.Type), CancellationToken.None)).Rows, row => Assert.Equal(first.Type, row.Type));
        Assert.Contains((await webhooks.Page(new EventFilter(0, 100, Search: first.ObjectId), CancellationToken.None)).Rows, row => row.Id == first.Id);
        Assert.Empty((await webhooks.Page(new EventFilter(0, 100, State: "Parked"), CancellationToken.None)).Rows);
        Assert.Contains(first.Type, await webhooks.Types(CancellationToken.None));
        Assert.Equal(total, (await webhooks.After(0, 5, CancellationToken.None)).Total);
    }

    private async Task Park(string which)
    {
        await using var db = portal.Db();
        await db.Database.ExecuteSqlRawAsync("UPDATE WebhookOutcomes SET State = 'Parked', NextAttemptAt = NULL " + which);
    }

    private async Task<int> Entries()
    {
        await using var db = portal.Db();
        return await db.JournalEntries.CountAsync();
    }
}
