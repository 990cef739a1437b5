using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Events;

/// <summary>Where events are sent. The secret is shown once, at creation.</summary>
internal static class WebhookEndpoints
{
    private const string Kind = "webhook_endpoint";

    public static void Register(ApiTable table)
    {
        table.Read("/v1/webhook_endpoints", Kind);
        table.Post("/v1/webhook_endpoints", Create);
        table.Post("/v1/webhook_endpoints/{id}", Update);
        table.Delete("/v1/webhook_endpoints/{id}", Delete);
    }

    private static JsonObject Create(Call call)
    {
        var endpoint = call.Scope.New(Kind, "we");
        endpoint["status"] = "enabled";
        endpoint["_secret"] = $"whsec_{Ids.Random(32)}";
        endpoint["_connect"] = call.Parameters.Flag("connect");
        Apply(call, endpoint);
        call.Copy(endpoint, "api_version");
        var shown = endpoint.Copy();
        shown["secret"] = endpoint.Text("_secret");
        return shown;
    }

    private static JsonObject Update(Call call)
    {
        var endpoint = call.Target(Kind);
        Apply(call, endpoint);
        if (call.Has("disabled")) endpoint["status"] = call.Parameters.Flag("disabled") ? "disabled" : "enabled";
        return endpoint;
    }

    private static JsonObject Delete(Call call)
    {
        var endpoint = call.Target(Kind);
        call.Scope.Remove(endpoint);
        return new JsonObject { ["id"] = endpoint.Id(), ["object"] = Kind, ["deleted"] = true };
    }

    private static void Apply(Call call, JsonObject endpoint)
    {
        if (call.Has("url") && !(Uri.TryCreate(call.Text("url"), UriKind.Absolute, out var url) && (url.Scheme is "http" or "https")))
            throw ApiError.BadParameter("Invalid URL: An explicit scheme (such as https) must be provided.", "url", "url_invalid");
        if (call.Has("enabled_events") && call.Parameters.Texts("enabled_events").Count == 0)
            throw ApiError.BadParameter("You must provide at least one event type.", "enabled_events");
        call.Copy(endpoint, "url", "description", "enabled_events");
        call.CopyMetadata(endpoint);
    }
}
