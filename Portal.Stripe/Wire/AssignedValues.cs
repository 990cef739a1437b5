using System.Runtime.CompilerServices;

namespace Stripe.Wire;

/// <summary>An object on which an explicit null means "clear this on the server".</summary>
internal interface ITracksAssignments
{
    AssignedValues Assigned { get; }
}

/// <summary>Values of the properties that tell a null that was assigned from one that never was.</summary>
internal sealed class AssignedValues
{
    private readonly Dictionary<string, object> values = new();

    public T Get<T>([CallerMemberName] string property = null) =>
        values.TryGetValue(property, out var value) ? (T)value : default;

    public void Set(object value, [CallerMemberName] string property = null) => values[property] = value;

    public bool Has(string property) => values.ContainsKey(property);
}
