using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;

namespace Portal.Payments.Webhooks;

/// <summary>An event in a list.</summary>
/// <param name="Id">Our number, in order of arrival.</param>
/// <param name="StripeId">Stripe's id.</param>
/// <param name="Type">Stripe's type.</param>
/// <param name="Account">The account of the endpoint.</param>
/// <param name="ConnectedAccount">The connected account it is about.</param>
/// <param name="ObjectId">The object it is about.</param>
/// <param name="Created">When Stripe made it (UTC).</param>
/// <param name="ReceivedAt">When it came (UTC).</param>
/// <param name="State">Where it stands; null before its first try.</param>
/// <param name="Attempts">How often it failed or was put off.</param>
/// <param name="Reason">Why it was ignored, put off or parked.</param>
/// <param name="NextAttemptAt">When it is tried again (UTC).</param>
public sealed record EventRow(
    long Id, string StripeId, string Type, StripeAccountName Account, string? ConnectedAccount, string? ObjectId, DateTimeOffset Created,
    DateTimeOffset ReceivedAt, WebhookState? State, int Attempts, string? Reason, DateTimeOffset? NextAttemptAt);

/// <summary>One event with its body.</summary>
/// <param name="Event">The event.</param>
/// <param name="ApiVersion">The version it was rendered in.</param>
/// <param name="Payload">The body as signed.</param>
public sealed record EventView(EventRow Event, string? ApiVersion, string Payload);

/// <summary>Which events are wanted.</summary>
/// <param name="Skip">Rows before.</param>
/// <param name="Take">Rows at most.</param>
/// <param name="Search">Stripe's event id, object id or connected account.</param>
/// <param name="State">A state, or <c>Waiting</c> for those before their first try; null for all.</param>
/// <param name="Type">A type; null for all.</param>
/// <param name="Endpoint">The account of an endpoint, or <see cref="WebhookQueries.Connect"/> for events of connected accounts; null for all.</param>
public sealed record EventFilter(int Skip, int Take, string? Search = null, string? State = null, string? Type = null, string? Endpoint = null)
{
    /// <summary>Whether it leaves anything out.</summary>
    public bool IsNarrow => Search is not null || State is not null || Type is not null || Endpoint is not null;

    /// <summary>The events that match.</summary>
    internal IQueryable<WebhookEvent> Of(PortalDb db)
    {
        IQueryable<WebhookEvent> events = db.WebhookEvents;
        if (Type is { } type) events = events.Where(evt => evt.Type == type);
        if (Endpoint == WebhookQueries.Connect) events = events.Where(evt => evt.ConnectedAccount != null);
        else if (Enum.TryParse<StripeAccountName>(Endpoint, out var account)) events = events.Where(evt => evt.Account == account && evt.ConnectedAccount == null);
        if (State == WebhookQueries.Waiting) events = events.Where(evt => evt.Outcome == null);
        else if (State == WebhookQueries.Retrying) events = events.Where(evt => evt.Outcome!.State == WebhookState.Failing || evt.Outcome.State == WebhookState.Deferred);
        else if (Enum.TryParse<WebhookState>(State, out var state)) events = events.Where(evt => evt.Outcome!.State == state);
        if (Search is { Length: > 0 } search)
            events = events.Where(evt => evt.StripeId == search || evt.ObjectId == search || evt.ConnectedAccount == search || evt.Type.StartsWith(search));
        return events;
    }
}

/// <summary>How one endpoint stands.</summary>
/// <param name="Endpoint">Its account, or <see cref="WebhookQueries.Connect"/>.</param>
/// <param name="Waiting">Before their first try.</param>
/// <param name="Retrying">Deferred or failing, tried again by themselves.</param>
/// <param name="Parked">Given up, for a person.</param>
/// <param name="LastAt">When the last event came (UTC).</param>
/// <param name="SweptAt">When missed events were looked for last (UTC).</param>
/// <param name="Missed">How many a sweep has found in all.</param>
public sealed record EndpointRow(string Endpoint, int Waiting, int Retrying, int Parked, DateTimeOffset? LastAt, DateTimeOffset? SweptAt, int Missed);

/// <summary>The events received from Stripe, as administrators read them.</summary>
public sealed class WebhookQueries(IDbContextFactory<PortalDb> factory)
{
    /// <summary>Filter value of events that wait for their first try.</summary>
    public const string Waiting = "Waiting";

    /// <summary>Filter value of events that are tried again by themselves.</summary>
    public const string Retrying = "Retrying";

    /// <summary>Filter value of the endpoint for connected accounts.</summary>
    public const string Connect = "Connect";

    /// <summary>A part of the list, newest first, and how many match.</summary>
    public async Task<(IReadOnlyList<EventRow> Rows, int Total)> Page(EventFilter filter, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var db = await factory.CreateDbContextAsync(ct);
        var events = filter.Of(db).AsNoTracking();
        return (await Rows(events.OrderByDescending(evt => evt.Id).Skip(filter.Skip).Take(filter.Take)).ToListAsync(ct), await events.CountAsync(ct));
    }

    /// <summary>How many there are in each state; null stands for those before their first try.</summary>
    public async Task<IReadOnlyDictionary<string, int>> Counts(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var counts = await db.WebhookOutcomes.GroupBy(outcome => outcome.State).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(ct);
        var all = counts.ToDictionary(count => count.Key.ToString(), count => count.Count);
        all[Waiting] = await db.WebhookEvents.CountAsync(ct) - counts.Sum(count => count.Count);
        return all;
    }

    /// <summary>How each endpoint stands.</summary>
    public async Task<IReadOnlyList<EndpointRow>> Endpoints(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var sweeps = await db.EventWatermarks.AsNoTracking().ToListAsync(ct);
        var rows = new List<EndpointRow>();
        foreach (var endpoint in Enum.GetNames<StripeAccountName>().Append(Connect))
        {
            IQueryable<WebhookEvent> Of(string? state) => new EventFilter(0, 0, State: state, Endpoint: endpoint).Of(db);
            var swept = sweeps.Where(mark => endpoint == Connect ? mark.ConnectedAccount.Length > 0 : mark.ConnectedAccount.Length == 0 && mark.Account.ToString() == endpoint).ToList();
            rows.Add(new EndpointRow(
                endpoint, await Of(Waiting).CountAsync(ct), await Of(Retrying).CountAsync(ct), await Of(nameof(WebhookState.Parked)).CountAsync(ct),
                await Of(null).OrderByDescending(evt => evt.Id).Select(evt => (DateTimeOffset?)evt.ReceivedAt).FirstOrDefaultAsync(ct),
                swept.Max(mark => mark.SweptAt), swept.Sum(mark => mark.FoundInAll)));
        }

        return rows;
    }

    /// <summary>Every type that has come.</summary>
    public async Task<IReadOnlyList<string>> Types(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.WebhookEvents.Select(evt => evt.Type).Distinct().OrderBy(type => type).ToListAsync(ct);
    }

    /// <summary>One event; null where there is none of this number.</summary>
    public async Task<EventView?> Event(long id, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var events = db.WebhookEvents.AsNoTracking().Where(evt => evt.Id == id);
        var row = await Rows(events).SingleOrDefaultAsync(ct);
        if (row is null) return null;
        var body = await events.Select(evt => new { evt.ApiVersion, evt.Payload }).SingleAsync(ct);
        return new EventView(row, body.ApiVersion, body.Payload);
    }

    /// <summary>The events about one object, oldest first.</summary>
    public async Task<IReadOnlyList<EventRow>> OfObject(string objectId, int take, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await Rows(db.WebhookEvents.AsNoTracking().Where(evt => evt.ObjectId == objectId).OrderBy(evt => evt.Id).Take(take)).ToListAsync(ct);
    }

    /// <summary>The events that came after one, oldest first, and how many there are.</summary>
    public async Task<(IReadOnlyList<EventRow> Rows, int Total)> After(long eventId, int take, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var later = db.WebhookEvents.AsNoTracking().Where(evt => evt.Id > eventId);
        return (await Rows(later.OrderBy(evt => evt.Id).Take(take)).ToListAsync(ct), await later.CountAsync(ct));
    }

    private static IQueryable<EventRow> Rows(IQueryable<WebhookEvent> events) => events.Select(evt => new EventRow(
        evt.Id, evt.StripeId, evt.Type, evt.Account, evt.ConnectedAccount, evt.ObjectId, evt.Created, evt.ReceivedAt,
        evt.Outcome == null ? null : evt.Outcome.State, evt.Outcome == null ? 0 : evt.Outcome.Attempts,
        evt.Outcome == null ? null : evt.Outcome.Reason, evt.Outcome == null ? null : evt.Outcome.NextAttemptAt));
}
