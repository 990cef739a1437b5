using System.Text.Json.Serialization;
using Stripe.Wire;

namespace Stripe;

/// <summary>Parameters every request takes.</summary>
public class BaseOptions : INestedOptions, ITracksAssignments
{
    private protected readonly AssignedValues assigned = new();

    /// <summary>Fields to send as whole objects instead of ids, as paths such as <c>latest_invoice.payments</c>.</summary>
    public List<string> Expand { get; set; }

    /// <summary>Parameters that have no property here, by their wire name.</summary>
    [JsonExtensionData]
    public IDictionary<string, object> ExtraParams { get; set; } = new Dictionary<string, object>();

    AssignedValues ITracksAssignments.Assigned => assigned;

    /// <summary>Adds one field to expand.</summary>
    public void AddExpand(string value) => (Expand ??= new()).Add(value);

    /// <summary>Adds fields to expand.</summary>
    public void AddRangeExpand(IEnumerable<string> values) => (Expand ??= new()).AddRange(values);

    /// <summary>Adds a parameter that has no property here.</summary>
    /// <exception cref="ArgumentException">The name was added before.</exception>
    public void AddExtraParam(string key, object value) => ExtraParams.Add(key, value);
}
