using System.Text.Json.Nodes;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Events;

/// <summary>The table of webhooks to deliver: one row per event and endpoint, kept until it is delivered or given up.</summary>
internal static class Deliveries
{
    /// <summary>Queues the event for every endpoint of <paramref name="owner"/> that wants it; how many did.</summary>
    public static int Queue(Scope scope, JsonObject happened, string owner, bool connect)
    {
        var count = 0;
        foreach (var endpoint in scope.Work.EndpointsOf(owner))
        {
            if (endpoint.Flag("_connect") != connect || endpoint.Text("status") != "enabled") continue;
            if (!Wants(endpoint, happened.Text("type")!)) continue;
            count++;
            Insert(scope, happened, owner, endpoint);
        }
        scope.Work.HasDeliveries |= count > 0;
        return count;
    }

    private static bool Wants(JsonObject endpoint, string type) =>
        endpoint.Texts("enabled_events").Exists(wanted => wanted == "*" || wanted == type);

    private static void Insert(Scope scope, JsonObject happened, string owner, JsonObject endpoint)
    {
        var now = scope.Work.Engine.Clock.NowMilliseconds;
        var fate = scope.Work.Engine.Faults.FateOfWebhook();
        for (var copy = 0; copy < fate.Copies; copy++)
        {
            scope.Work.Database.Run("""
                INSERT INTO deliveries (account, event, event_account, type, endpoint, url, state, attempts, created, next_at)
                VALUES (@0, @1, @2, @3, @4, @5, @6, 0, @7, @8)
                """, owner, happened.Id(), scope.Account, happened.Text("type"), endpoint.Id(), endpoint.Text("url"),
                fate.Dropped ? "dropped" : "open", now, now + fate.DelayMilliseconds);
        }
    }
}
