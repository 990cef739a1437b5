using System.Text.Json.Nodes;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Api;

/// <summary>Filters of lists by a number: the exact one, or bounds (`gt`, `gte`, `lt`, `lte`).</summary>
internal static class Ranges
{
    /// <summary>Whether <paramref name="value"/> fits what the request says of <paramref name="parameter"/>; everything fits when it says nothing.</summary>
    public static bool Holds(Call call, string parameter, long value)
    {
        if (call.Parameters.LongOrNull(parameter) is { } exact) return value == exact;
        return call.Parameters.Child(parameter) is not { } range
            || !(value <= range.LongOrNull("gt") || value < range.LongOrNull("gte") || value >= range.LongOrNull("lt") || value > range.LongOrNull("lte"));
    }
}
