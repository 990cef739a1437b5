using System.Text.Json.Nodes;

namespace Portal.Sandbox.Api;

/// <summary>What goes back to a client. Every success is exactly 200, creation and deletion too.</summary>
internal sealed record Answer(int Status, string Body)
{
    /// <summary>A stored answer given again for the same idempotency key.</summary>
    public bool Replayed { get; init; }

    public static Answer Ok(JsonObject body) => new(200, body.ToJsonString(Rendering.Indented));

    public static Answer Of(ApiError error, string requestId) => new(error.Status, error.Body(requestId).ToJsonString(Rendering.Indented));
}
