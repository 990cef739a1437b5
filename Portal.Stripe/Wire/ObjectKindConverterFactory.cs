using System.Text.Json;
using System.Text.Json.Serialization;

namespace Stripe.Wire;

/// <summary>Reads a property of several possible kinds by the <c>object</c> it names; an unknown kind is null.</summary>
internal sealed class ObjectKindConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsInterface && typeToConvert.Namespace == nameof(Stripe);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(ByKind<>).MakeGenericType(typeToConvert));

    private sealed class ByKind<T> : JsonConverter<T>
        where T : class
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var json = JsonElement.ParseValue(ref reader);
            if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty("object", out var kind))
                return null;

            var type = kind.ValueKind == JsonValueKind.String ? ObjectKinds.TypeOf(kind.GetString()) : null;
            return typeof(T).IsAssignableFrom(type) ? (T)json.Deserialize(type, options) : null;
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value, value.GetType(), options);
    }
}
