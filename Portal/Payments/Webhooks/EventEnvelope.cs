using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Portal.Domain;

namespace Portal.Payments.Webhooks;

/// <summary>The part of an event that the inbox stores beside the body.</summary>
internal sealed record EventEnvelope(string Id, string Type, string? ApiVersion, DateTimeOffset Created, string? Account, string? ObjectId)
{
    private const int MaximumDepth = 64;

    /// <summary>Reads it; null where the body is no event.</summary>
    public static EventEnvelope? Read(string body) => Read(Encoding.UTF8.GetBytes(body));

    /// <summary>Reads it from the bytes as they came; null where they are no event.</summary>
    public static EventEnvelope? Read(ReadOnlySpan<byte> body)
    {
        if (!Utf8.IsValid(body)) return null;
        try
        {
            return ReadFields(body);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>As the inbox stores it.</summary>
    public ReceivedEvent ToReceived(StripeAccountName account, string body) => ToReceived(account, Encoding.UTF8.GetBytes(body));

    /// <summary>As the inbox stores it; the bytes must stay as they are until it has.</summary>
    public ReceivedEvent ToReceived(StripeAccountName account, ReadOnlyMemory<byte> body) => new(Id, account, Account, Type, ApiVersion, ObjectId, Created, body);

    private static EventEnvelope? ReadFields(ReadOnlySpan<byte> body)
    {
        var json = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = MaximumDepth });
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject) return null;
        string? kind = null, id = null, type = null, version = null, account = null, objectId = null;
        var created = 0L;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("object"u8)) kind = Text(ref json);
            else if (json.ValueTextEquals("id"u8)) id = Text(ref json);
            else if (json.ValueTextEquals("type"u8)) type = Text(ref json);
            else if (json.ValueTextEquals("api_version"u8)) version = Text(ref json);
            else if (json.ValueTextEquals("account"u8)) account = Text(ref json);
            else if (json.ValueTextEquals("created"u8)) created = Seconds(ref json);
            else if (json.ValueTextEquals("data"u8)) objectId = ObjectIdIn(ref json);
            else json.Skip();
        }

        // To the end: what follows the event is no event.
        if (json.Read() || kind != "event" || id is null || type is null) return null;
        return new EventEnvelope(id, type, version, DateTimeOffset.FromUnixTimeSeconds(created), account, objectId);
    }

    private static string? ObjectIdIn(ref Utf8JsonReader json)
    {
        string? id = null;
        if (!Enter(ref json)) return null;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("object"u8) && Enter(ref json))
                while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
                    if (json.ValueTextEquals("id"u8)) id = Text(ref json);
                    else json.Skip();
            else json.Skip();
        }

        return id;
    }

    /// <summary>Steps on the property's value; false, past it, where it is no object.</summary>
    private static bool Enter(ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.StartObject) return true;
        json.Skip();
        return false;
    }

    private static string? Text(ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.String) return json.GetString();
        json.Skip();
        return null;
    }

    private static long Seconds(ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.Number && json.TryGetInt64(out var seconds) && seconds is >= 0 and < 253_402_300_800) return seconds;
        json.Skip();
        return 0;
    }
}
