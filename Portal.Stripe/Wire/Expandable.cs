using System.Text.Json;
using System.Text.Json.Serialization;

namespace Stripe.Wire;

/// <summary>An id, and the object itself when it was expanded.</summary>
[JsonConverter(typeof(ExpandableConverterFactory))]
internal readonly record struct Expandable<T>(string Id, T Whole);

/// <summary>Reads either form of an expandable field.</summary>
internal sealed class ExpandableConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => true;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(
            typeof(ExpandableConverter<>).MakeGenericType(typeToConvert.GenericTypeArguments));

    private sealed class ExpandableConverter<T> : JsonConverter<Expandable<T>>
    {
        public override bool HandleNull => true;

        public override Expandable<T> Read(
            ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType == JsonTokenType.Null)
                return default;
            if (reader.TokenType == JsonTokenType.String)
                return new(reader.GetString(), default);

            var json = JsonElement.ParseValue(ref reader);
            var id = json.TryGetProperty("id", out var given) ? given.GetString() : null;
            return new(id, json.Deserialize<T>(options));
        }

        public override void Write(Utf8JsonWriter writer, Expandable<T> value, JsonSerializerOptions options)
        {
            if (value.Whole is null)
                writer.WriteStringValue(value.Id);
            else
                JsonSerializer.Serialize<object>(writer, value.Whole, options);
        }
    }
}
