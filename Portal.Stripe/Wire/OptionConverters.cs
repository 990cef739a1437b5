using System.Text.Json;
using System.Text.Json.Serialization;

namespace Stripe.Wire;

/// <summary>Writes the value inside; the API never answers with a choice, so there is nothing to read.</summary>
internal sealed class AnyOfConverter : JsonConverter<IAnyOf>
{
    public override bool CanConvert(Type typeToConvert) => typeof(IAnyOf).IsAssignableFrom(typeToConvert);

    public override IAnyOf Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var json = JsonElement.ParseValue(ref reader);
        foreach (var type in typeToConvert.GenericTypeArguments)
        {
            try
            {
                return (IAnyOf)Activator.CreateInstance(typeToConvert, json.Deserialize(type, options));
            }
            catch (JsonException)
            {
                // Not this one; the next may fit.
            }
        }

        throw new JsonException($"None of the types of {typeToConvert.Name} fits.");
    }

    public override void Write(Utf8JsonWriter writer, IAnyOf value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.Value, options);
}

/// <summary>Writes the word.</summary>
internal sealed class StringEnumConverter : JsonConverter<StringEnum>
{
    public override bool CanConvert(Type typeToConvert) => typeof(StringEnum).IsAssignableFrom(typeToConvert);

    public override StringEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var word = reader.GetString();
        return typeToConvert.GetFields()
            .Select(field => field.GetValue(null))
            .OfType<StringEnum>()
            .FirstOrDefault(known => known.Value == word)
            ?? throw new JsonException($"{word} is no {typeToConvert.Name}.");
    }

    public override void Write(Utf8JsonWriter writer, StringEnum value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);
}
