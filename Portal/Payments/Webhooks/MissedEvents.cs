using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Stripe;

namespace Portal.Payments.Webhooks;

/// <summary>Reads Stripe's list of events and stores those that never arrived, by the same way as those that did.</summary>
public sealed class MissedEvents(StripeAccounts accounts, IDbContextFactory<PortalDb> factory, Inbox inbox, IEnumerable<IStripeEventHandler> handlers)
{
    private const long PageSize = 100;
    private readonly HashSet<string> wanted = [.. handlers.Select(handler => handler.EventType)];

    /// <summary>Stores what was made in a span and is not here; how many events that were.</summary>
    /// <param name="account">Our account whose key reads.</param>
    /// <param name="connectedAccount">The connected account; null for our own.</param>
    /// <param name="from">The first moment (UTC).</param>
    /// <param name="until">The last moment (UTC).</param>
    /// <param name="ct">Cancels.</param>
    public async Task<int> Fetch(StripeAccountName account, string? connectedAccount, DateTimeOffset from, DateTimeOffset until, CancellationToken ct)
    {
        var found = 0;
        var service = new EventService(accounts[account]);
        var span = new DateRangeOptions { GreaterThanOrEqual = from.UtcDateTime, LessThanOrEqual = until.UtcDateTime };
        string? after = null;
        do
        {
            var page = await service.ListAsync(
                new EventListOptions { Limit = PageSize, Created = span, StartingAfter = after }, new RequestOptions { StripeAccount = connectedAccount }, ct);
            found += await Store(Bodies(page), account, connectedAccount, ct);
            after = page.HasMore ? page.Data[^1].Id : null;
        }
        while (after is not null);
        return found;
    }

    private async Task<int> Store(IEnumerable<JsonObject> bodies, StripeAccountName account, string? connectedAccount, CancellationToken ct)
    {
        var received = bodies.Select(body => Received(body, account, connectedAccount)).OfType<ReceivedEvent>().Where(evt => wanted.Contains(evt.Type)).ToList();
        var ids = received.ConvertAll(evt => evt.StripeId);
        await using var db = await factory.CreateDbContextAsync(ct);
        var known = (await db.WebhookEvents.Where(evt => ids.Contains(evt.StripeId)).Select(evt => evt.StripeId).ToListAsync(ct)).ToHashSet();
        // Stripe lists the newest first; the inbox takes the oldest first, as they would have come.
        var stored = await Task.WhenAll(received.Where(evt => !known.Contains(evt.StripeId)).Reverse().Select(evt => inbox.Store(evt, ct)));
        return stored.Count(isNew => isNew);
    }

    /// <summary>The events as Stripe rendered them, not as the client read them: the body is kept as it came.</summary>
    private static IEnumerable<JsonObject> Bodies(StripeList<Event> page) =>
        (JsonNode.Parse(page.StripeResponse.Content)?["data"]?.AsArray() ?? []).OfType<JsonObject>();

    /// <summary>Read with the connected account's own list, an event doesn't name that account; sent to an endpoint, it does.</summary>
    private static ReceivedEvent? Received(JsonObject body, StripeAccountName account, string? connectedAccount)
    {
        if (connectedAccount is not null) body["account"] = connectedAccount;
        var text = body.ToJsonString(JsonSerializerOptions.Default);
        return EventEnvelope.Read(text)?.ToReceived(account, text);
    }
}
