using System.Reflection;

namespace Portal.Tests.StripeNet;

/// <summary>
/// The public members of an assembly, one line a type: <c>Stripe.Refund = :IHasId Amount:Int64 Charge:Charge …</c>.
/// <c>:X</c> is a base or an interface, <c>/get</c> a property without a setter, <c>?</c> an optional parameter; constants show their value.
/// </summary>
internal static class PublicSurface
{
    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> LinesOf(Assembly assembly) => assembly.GetExportedTypes()
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .Select(type => $"{type.FullName} = {string.Join(' ', MembersOf(type).Order(StringComparer.Ordinal))}".TrimEnd());

    public static (string Type, HashSet<string> Members) Parse(string line)
    {
        var parts = line.Split(" =", 2);
        return (parts[0], [.. parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
    }

    private static IEnumerable<string> MembersOf(Type type) =>
    [
        .. KindsOf(type).Select(kind => $":{NameOf(kind)}"),
        .. type.GetConstructors(Own).Select(constructor => $"new({Parameters(constructor)})"),
        .. type.GetProperties(Own).Select(property => $"{property.Name}:{NameOf(property.PropertyType)}{Access(property)}"),
        .. type.GetFields(Own).Where(field => !field.IsSpecialName).Select(field => $"{field.Name}:{NameOf(field.FieldType)}{Value(field)}"),
        .. type.GetMethods(Own).Where(IsDeclaredByHand).Select(method =>
            $"{method.Name}({Parameters(method)}):{NameOf(method.ReturnType)}"),
    ];

    /// <summary>What a type is, as far as both clients say it in the same names.</summary>
    private static IEnumerable<Type> KindsOf(Type type) => type.GetInterfaces().Append(type.BaseType)
        .OfType<Type>().Where(kind => kind.IsVisible && kind.Namespace!.StartsWith("Stripe", StringComparison.Ordinal));

    private static string Access(PropertyInfo property) => property.SetMethod is { IsPublic: true } ? "" : "/get";

    private static string Value(FieldInfo field) => field.IsLiteral ? $"={field.GetRawConstantValue()}" : "";

    private static bool IsDeclaredByHand(MethodInfo method) =>
        !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static string Parameters(MethodBase method) => string.Join(',', method.GetParameters().Select(parameter =>
        $"{NameOf(parameter.ParameterType)}_{parameter.Name}{(parameter.IsOptional ? "?" : "")}"));

    private static string NameOf(Type type)
    {
        var name = type.Namespace?.StartsWith("Stripe.", StringComparison.Ordinal) == true
            ? $"{type.Namespace["Stripe.".Length..]}.{type.Name}" : type.Name;
        return type.IsGenericType ? $"{name.Split('`')[0]}<{string.Join(',', type.GenericTypeArguments.Select(NameOf))}>" : name;
    }
}
