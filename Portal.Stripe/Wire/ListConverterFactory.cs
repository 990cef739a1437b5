using System.Text.Json;
using System.Text.Json.Serialization;

namespace Stripe.Wire;

/// <summary>Pages are objects on the wire although they can be enumerated here.</summary>
internal sealed class ListConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => ConverterOf(typeToConvert) is not null;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(
            ConverterOf(typeToConvert).MakeGenericType(typeToConvert.GenericTypeArguments));

    private static Type ConverterOf(Type type)
    {
        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
        return definition == typeof(StripeList<>) ? typeof(ListConverter<>)
            : definition == typeof(StripeSearchResult<>) ? typeof(SearchResultConverter<>)
            : null;
    }

    /// <summary>The fields of a page on the wire.</summary>
    private sealed record Page<T>(
        string Object, List<T> Data, bool HasMore, string Url, string NextPage, long? TotalCount);

    private sealed class ListConverter<T> : JsonConverter<StripeList<T>>
    {
        public override StripeList<T> Read(
            ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var page = JsonSerializer.Deserialize<Page<T>>(ref reader, options);
            return new() { Object = page.Object, Data = page.Data, HasMore = page.HasMore, Url = page.Url };
        }

        public override void Write(Utf8JsonWriter writer, StripeList<T> value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, new { value.Object, value.Data, value.HasMore, value.Url }, options);
    }

    private sealed class SearchResultConverter<T> : JsonConverter<StripeSearchResult<T>>
    {
        public override StripeSearchResult<T> Read(
            ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var page = JsonSerializer.Deserialize<Page<T>>(ref reader, options);
            return new()
            {
                Object = page.Object,
                Data = page.Data,
                HasMore = page.HasMore,
                Url = page.Url,
                NextPage = page.NextPage,
                TotalCount = page.TotalCount,
            };
        }

        public override void Write(
            Utf8JsonWriter writer, StripeSearchResult<T> value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(
                writer,
                new Page<T>(value.Object, value.Data, value.HasMore, value.Url, value.NextPage, value.TotalCount),
                options);
    }
}
