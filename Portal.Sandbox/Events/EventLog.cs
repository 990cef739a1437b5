using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Events;

/// <summary>Events: what happened, with a snapshot of the object as it was then.</summary>
internal static class EventLog
{
    /// <summary>The API version every event is stamped with.</summary>
    public const string Version = "2026-07-29.dahlia";

    public static void RecordUpdate(Scope scope, string type, JsonObject document)
    {
        var told = Stored(scope, document)?.ToldText;
        if (told is null) return;
        var previous = Difference(Rendering.Public((JsonObject)JsonNode.Parse(told)!), Rendering.Public(document));
        if (previous.Count > 0) Record(scope, type, document, previous);
    }

    public static void Record(Scope scope, string type, JsonObject document, JsonObject? previous)
    {
        var data = new JsonObject { ["object"] = Rendering.Public(document) };
        if (previous is not null) data["previous_attributes"] = previous;
        var happened = new JsonObject
        {
            ["id"] = Ids.New("evt"),
            ["object"] = "event",
            ["api_version"] = Version,
            ["created"] = scope.Now,
            ["data"] = data,
            ["livemode"] = false,
            ["pending_webhooks"] = 0,
            ["request"] = new JsonObject { ["id"] = scope.Work.RequestId, ["idempotency_key"] = scope.Work.IdempotencyKey },
            ["type"] = type,
        };
        if (scope.Work.PlatformOf(scope.Account) is { } platform)
        {
            happened["account"] = scope.Account;
            happened["pending_webhooks"] = Deliveries.Queue(scope, happened, platform, connect: true);
        }
        else
        {
            happened["pending_webhooks"] = Deliveries.Queue(scope, happened, scope.Account, connect: false);
        }
        scope.Add(happened);
        if (Stored(scope, document) is { } stored) stored.ToldText = document.ToJsonString();
    }

    /// <summary>A connected account's own object is kept by its platform, though its events happen in the account.</summary>
    private static StoredDocument? Stored(Scope scope, JsonObject document) =>
        scope.Work.Stored(scope.Account, document.Id())
        ?? (document.Id() == scope.Account && scope.Work.PlatformOf(scope.Account) is { } platform ? scope.Work.Stored(platform, document.Id()) : null);

    /// <summary>The old values of what changed; inside objects only the fields that changed.</summary>
    private static JsonObject Difference(JsonObject before, JsonObject after)
    {
        var changed = new JsonObject();
        foreach (var name in before.Select(p => p.Key).Union(after.Select(p => p.Key)))
        {
            var (old, now) = (before[name], after[name]);
            if (JsonNode.DeepEquals(old, now)) continue;
            changed[name] = old is JsonObject a && now is JsonObject b ? Difference(a, b) : old?.DeepClone();
        }
        return changed;
    }
}
