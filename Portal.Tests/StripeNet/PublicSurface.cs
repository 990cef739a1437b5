using System.Reflection;

namespace Portal.Tests.StripeNet;

/// <summary>The public members of an assembly, one line a type: <c>Stripe.Refund = Amount:Int64 Charge:Charge …</c>.</summary>
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
        .. type.GetConstructors(Own).Select(constructor => $"new({Parameters(constructor)})"),
        .. type.GetProperties(Own).Select(property => $"{property.Name}:{NameOf(property.PropertyType)}"),
        .. type.GetFields(Own).Where(field => !field.IsSpecialName).Select(field => $"{field.Name}:{NameOf(field.FieldType)}"),
        .. type.GetMethods(Own).Where(IsDeclaredByHand).Select(method =>
            $"{method.Name}({Parameters(method)}):{NameOf(method.ReturnType)}"),
    ];

    private static bool IsDeclaredByHand(MethodInfo method) =>
        !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static string Parameters(MethodBase method) => string.Join(
        ',', method.GetParameters().Select(parameter => $"{NameOf(parameter.ParameterType)}_{parameter.Name}"));

    private static string NameOf(Type type) => type.IsGenericType
        ? $"{type.Name.Split('`')[0]}<{string.Join(',', type.GenericTypeArguments.Select(NameOf))}>"
        : type.Name;
}
