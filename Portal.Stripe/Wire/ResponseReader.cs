using System.Net;
using System.Text.Json;

namespace Stripe.Wire;

/// <summary>Reads an answer: an entity when the status is 200, otherwise an exception.</summary>
internal static class ResponseReader
{
    public static T Read<T>(StripeResponse response)
        where T : IStripeEntity
    {
        if (response.StatusCode != HttpStatusCode.OK)
            throw Failure(response);

        var entity = ReadJsonOrDefault<T>(response.Content) ?? throw Unreadable(response);
        entity.StripeResponse = response;
        return entity;
    }

    public static StripeException Failure(StripeResponse response)
    {
        var error = ErrorOf(response);
        if (error is null)
            return Unreadable(response);

        error.StripeResponse = response;
        return new StripeException(response.StatusCode, error, error.Message ?? error.ErrorDescription)
        {
            StripeResponse = response,
        };
    }

    private static StripeError ErrorOf(StripeResponse response)
    {
        var body = ReadJsonOrDefault<JsonElement?>(response.Content);
        if (body is not { ValueKind: JsonValueKind.Object } root || !root.TryGetProperty("error", out var error))
            return null;

        // The OAuth endpoints name the error in a string and describe it beside.
        return error.ValueKind switch
        {
            JsonValueKind.Object => error.Deserialize<StripeError>(StripeConfiguration.SerializerOptions),
            JsonValueKind.String => root.Deserialize<StripeError>(StripeConfiguration.SerializerOptions),
            _ => null,
        };
    }

    private static T ReadJsonOrDefault<T>(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(text, StripeConfiguration.SerializerOptions);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private static StripeException Unreadable(StripeResponse response) =>
        new(response.StatusCode, null, $"Invalid response object from API: \"{response.Content}\"")
        {
            StripeResponse = response,
        };
}
