using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Stripe.Wire;

// The API may send null where a property cannot be null, and a number as a string.
// A field that is not understood must not make the whole object unreadable.

/// <summary>Unix seconds, or milliseconds when the number is too large for seconds.</summary>
internal sealed class UnixTimeConverter : JsonConverter<DateTime>
{
    private const long FirstThatMustBeMilliseconds = 100_000_000_000;

    public override bool HandleNull => true;

    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return DateTime.UnixEpoch;
        if (reader.TokenType == JsonTokenType.String)
            return FromText(reader.GetString());

        var number = reader.GetInt64();
        return number < FirstThatMustBeMilliseconds
            ? DateTimeOffset.FromUnixTimeSeconds(number).UtcDateTime
            : DateTimeOffset.FromUnixTimeMilliseconds(number).UtcDateTime;
    }

    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(new DateTimeOffset(value).ToUnixTimeSeconds());

    private static DateTime FromText(string text) => long.TryParse(text, CultureInfo.InvariantCulture, out var seconds)
        ? DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime
        : DateTimeOffset.Parse(text, CultureInfo.InvariantCulture).UtcDateTime;
}

/// <summary>Whole numbers.</summary>
internal sealed class IntegerConverter : JsonConverter<long>
{
    public override bool HandleNull => true;

    public override long Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.Null => 0,
            JsonTokenType.String => long.Parse(reader.GetString(), CultureInfo.InvariantCulture),
            _ => reader.GetInt64(),
        };

    public override void Write(Utf8JsonWriter writer, long value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value);
}

/// <summary>Decimals, which the API sends as strings where they may be long.</summary>
internal sealed class DecimalConverter : JsonConverter<decimal>
{
    public override bool HandleNull => true;

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType switch
        {
            JsonTokenType.Null => 0,
            JsonTokenType.String => decimal.Parse(reader.GetString(), CultureInfo.InvariantCulture),
            _ => reader.GetDecimal(),
        };

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value);
}

/// <summary>True and false.</summary>
internal sealed class FlagConverter : JsonConverter<bool>
{
    public override bool HandleNull => true;

    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType != JsonTokenType.Null && reader.GetBoolean();

    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) =>
        writer.WriteBooleanValue(value);
}
