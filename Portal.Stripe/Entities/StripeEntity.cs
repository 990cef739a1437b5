using System.Text.Json;
using System.Text.Json.Serialization;
using Stripe.Wire;

namespace Stripe;

/// <summary>An object of the API.</summary>
public abstract class StripeEntity : IStripeEntity
{
    /// <summary>The answer this came in; null on nested objects.</summary>
    [JsonIgnore]
    public StripeResponse StripeResponse { get; set; }

    /// <summary>Reads an object of whatever kind its <c>object</c> says; null when that is unknown here.</summary>
    public static IHasObject FromJson(string value) =>
        JsonSerializer.Deserialize<IHasObject>(value, StripeConfiguration.SerializerOptions);

    /// <summary>Reads an object of a known kind.</summary>
    public static T FromJson<T>(string value)
        where T : IStripeEntity =>
        JsonSerializer.Deserialize<T>(value, StripeConfiguration.SerializerOptions);

    /// <summary>The object as indented JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, GetType(), StripeJson.Indented);

    /// <inheritdoc/>
    public override string ToString() => $"<{GetType().FullName} id={(this as IHasId)?.Id}> JSON: {ToJson()}";
}

/// <summary>An object of the API that can read itself.</summary>
public abstract class StripeEntity<T> : StripeEntity
    where T : StripeEntity<T>
{
    /// <summary>Reads one from JSON.</summary>
    public static new T FromJson(string value) => FromJson<T>(value);
}
