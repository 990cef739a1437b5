using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Stripe.Wire;

/// <summary>Marks the id half of a field that is an id, or the whole object when the request expanded it.</summary>
/// <remarks><c>CustomerId</c> and, where it exists, <c>Customer</c> both live in the field <c>customer</c>.</remarks>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ExpandableAttribute : Attribute;

/// <summary>Makes one JSON field of the two halves.</summary>
internal static class ExpandableFields
{
    private static readonly MethodInfo FieldOfOne = Method(nameof(One));
    private static readonly MethodInfo FieldOfMany = Method(nameof(Many));

    public static void Rewire(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
            return;
        foreach (var id in type.Type.GetProperties().Where(property => property.IsDefined(typeof(ExpandableAttribute))))
            Merge(type, id);
    }

    private static void Merge(JsonTypeInfo type, PropertyInfo id)
    {
        var isMany = id.PropertyType == typeof(List<string>);
        var name = isMany ? id.Name[..^"Ids".Length] + "s" : id.Name[..^"Id".Length];
        var whole = type.Type.GetProperty(name);
        var halves = new[] { id, whole }.Where(half => half is not null).ToList();
        foreach (var half in type.Properties.Where(field => halves.Contains(field.AttributeProvider)).ToList())
            type.Properties.Remove(half);

        var item = whole is null ? typeof(JsonElement?)
            : isMany ? whole.PropertyType.GenericTypeArguments[0]
            : whole.PropertyType;
        var field = (isMany ? FieldOfMany : FieldOfOne).MakeGenericMethod(item).Invoke(null, [type, name, id, whole]);
        type.Properties.Add((JsonPropertyInfo)field);
    }

    private static JsonPropertyInfo One<T>(JsonTypeInfo type, string name, PropertyInfo id, PropertyInfo whole)
    {
        var field = Field<Expandable<T>>(type, name);
        field.Get = owner => new Expandable<T>((string)id.GetValue(owner), (T)whole?.GetValue(owner));
        field.Set = (owner, value) =>
        {
            var given = (Expandable<T>)value;
            id.SetValue(owner, given.Id);
            whole?.SetValue(owner, given.Whole);
        };
        return field;
    }

    private static JsonPropertyInfo Many<T>(JsonTypeInfo type, string name, PropertyInfo ids, PropertyInfo wholes)
    {
        var field = Field<List<Expandable<T>>>(type, name);
        field.Get = owner => ((List<string>)ids.GetValue(owner))?.Select((id, index) =>
            new Expandable<T>(id, wholes?.GetValue(owner) is List<T> list ? list.ElementAtOrDefault(index) : default)).ToList();
        field.Set = (owner, value) =>
        {
            var given = (List<Expandable<T>>)value;
            ids.SetValue(owner, given?.Select(item => item.Id).ToList());
            wholes?.SetValue(owner, given?.Select(item => item.Whole).ToList());
        };
        return field;
    }

    private static JsonPropertyInfo Field<T>(JsonTypeInfo type, string name) =>
        type.CreateJsonPropertyInfo(typeof(T), JsonNamingPolicy.SnakeCaseLower.ConvertName(name));

    private static MethodInfo Method(string name) =>
        typeof(ExpandableFields).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static);
}
