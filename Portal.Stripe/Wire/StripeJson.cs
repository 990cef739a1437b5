using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Stripe.Wire;

/// <summary>How objects of the API become .NET objects and back.</summary>
internal static class StripeJson
{
    /// <summary>Plain snake case, nulls left out.</summary>
    public static readonly JsonSerializerOptions Compact = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>The usual reading and writing, for people's eyes.</summary>
    public static readonly JsonSerializerOptions Indented = new(CreateOptions()) { WriteIndented = true };

    public static JsonSerializerOptions CreateOptions() => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 128,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { ExpandableFields.Rewire } },
        Converters =
        {
            new UnixTimeConverter(),
            new IntegerConverter(),
            new DecimalConverter(),
            new FlagConverter(),
            new AnyOfConverter(),
            new StringEnumConverter(),
            new ListConverterFactory(),
            new ObjectKindConverterFactory(),
        },
    };
}
