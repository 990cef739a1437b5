using Portal.Domain;
using System.Text.Json;

namespace Portal.Payments.Webhooks;

/// <summary>The part of an event that the inbox stores beside the body.</summary>
internal sealed record EventEnvelope(string Id, string Type, string? ApiVersion, DateTimeOffset Created, string? Account, string? ObjectId)
{
    /// <summary>Reads it; null where the body is no event.</summary>
    public static EventEnvelope? Read(string body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var root = document.RootElement;
            if (Text(root, "object") != "event" || Text(root, "id") is not { } id || Text(root, "type") is not { } type) return null;
            var created = root.TryGetProperty("created", out var at) && at.TryGetInt64(out var seconds)
                ? DateTimeOffset.FromUnixTimeSeconds(seconds) : DateTimeOffset.UnixEpoch;
            var objectId = root.TryGetProperty("data", out var data) && data.TryGetProperty("object", out var subject) ? Text(subject, "id") : null;
            return new(id, type, Text(root, "api_version"), created, Text(root, "account"), objectId);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public ReceivedEvent ToReceived(StripeAccountName account, string body) => new(Id, account, Account, Type, ApiVersion, ObjectId, Created, body);

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
