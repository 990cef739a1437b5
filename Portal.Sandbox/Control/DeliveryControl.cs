using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Control;

/// <summary>Looks into the webhook queue, sends again, waits for it to run empty.</summary>
internal sealed class DeliveryControl(Engine engine)
{
    private const int MaximumRows = 500;

    /// <summary>Newest first; filters `state`, `event`, `type`, `url`, and `limit`; counts of all that are open and due.</summary>
    public JsonObject List(IQueryCollection query)
    {
        var limit = int.TryParse(query["limit"], NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? Math.Clamp(asked, 1, MaximumRows) : 100;
        var rows = engine.Store.Read(database => database.Rows("""
            SELECT seq, account, event, type, endpoint, url, state, attempts, created, next_at, status, error FROM deliveries
            WHERE (@0 IS NULL OR state = @0) AND (@1 IS NULL OR event = @1) AND (@2 IS NULL OR type = @2) AND (@3 IS NULL OR url = @3)
            ORDER BY seq DESC LIMIT @4
            """, Row, Filter(query, "state"), Filter(query, "event"), Filter(query, "type"), Filter(query, "url"), limit));
        var counts = Counts();
        counts["data"] = Documents.Array(rows);
        return counts;
    }

    public async Task<JsonObject> Redeliver(long seq, CancellationToken cancellation) =>
        await Reopen("UPDATE deliveries SET state = 'open', attempts = 0, next_at = @1 WHERE seq = @0", seq, cancellation);

    public async Task<JsonObject> RedeliverEvent(string id, CancellationToken cancellation) =>
        await Reopen("UPDATE deliveries SET state = 'open', attempts = 0, next_at = @1 WHERE event = @0", id, cancellation);

    /// <summary>Waits until nothing due is undelivered, on its way or still to be done, at most `timeout` seconds (10).</summary>
    public async Task<JsonObject> Drain(JsonObject body, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(TimeSpan.FromSeconds(Math.Clamp(body.LongOrNull("timeout") ?? 10, 0, 120)));
        var counts = Counts();
        while (!IsEmpty(counts) && !patience.IsCancellationRequested)
        {
            engine.Dispatcher.Wake();
            engine.DueRunner.Wake();
            await Task.Delay(5, CancellationToken.None);
            counts = Counts();
        }
        counts["drained"] = IsEmpty(counts);
        return counts;
    }

    private static bool IsEmpty(JsonObject counts) => counts.Long("due") == 0 && counts.Long("in_flight") == 0;

    /// <summary>`due` is everything that this moment still owes: webhooks to send (those on their way too) and planned work.</summary>
    private JsonObject Counts() => engine.Store.Read(database =>
    {
        var work = database.Value<long>("SELECT count(*) FROM due WHERE clock = '' AND at <= @0", engine.Clock.Now);
        var webhooks = database.Value<long>("SELECT count(*) FROM deliveries WHERE state = 'open' AND next_at <= @0", engine.Clock.NowMilliseconds);
        return new JsonObject
        {
            ["open"] = database.Value<long>("SELECT count(*) FROM deliveries WHERE state = 'open'"),
            ["due"] = work + webhooks,
            ["due_work"] = work,
            ["failed"] = database.Value<long>("SELECT count(*) FROM deliveries WHERE state = 'failed'"),
            ["in_flight"] = engine.Dispatcher.InFlight,
        };
    });

    private async Task<JsonObject> Reopen(string sql, object what, CancellationToken cancellation)
    {
        var reopened = await engine.Store.Write(database => database.Run(sql, what, engine.Clock.NowMilliseconds), cancellation);
        if (reopened == 0) throw new ApiError(404, "invalid_request_error", "No such delivery.");
        engine.Dispatcher.Wake();
        return new JsonObject { ["redelivering"] = reopened };
    }

    private static string? Filter(IQueryCollection query, string name) => query[name].ToString() is { Length: > 0 } value ? value : null;

    private static JsonObject Row(Microsoft.Data.Sqlite.SqliteDataReader r) => new()
    {
        ["id"] = r.GetInt64(0),
        ["account"] = r.GetString(1),
        ["event"] = r.GetString(2),
        ["type"] = r.GetString(3),
        ["endpoint"] = r.GetString(4),
        ["url"] = r.GetString(5),
        ["state"] = r.GetString(6),
        ["attempts"] = r.GetInt32(7),
        ["created"] = r.GetInt64(8) / 1000,
        ["next_at"] = r.GetInt64(9) / 1000,
        ["status"] = r.IsDBNull(10) ? null : r.GetInt32(10),
        ["error"] = r.IsDBNull(11) ? null : r.GetString(11),
    };
}
