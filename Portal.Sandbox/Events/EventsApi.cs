using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Events;

/// <summary>`/v1/events`: what happened, for a client that missed a webhook.</summary>
internal static class EventsApi
{
    public static void Register(ApiTable table)
    {
        table.Index("event", "type");
        table.Get("/v1/events/{id}", call => call.Target("event"));
        table.Get("/v1/events", call =>
        {
            var types = call.Parameters.Texts("types");
            return call.List("event", types.Count == 0 ? null : happened => types.Contains(happened.Text("type")!), "type");
        });
    }
}
