using System.Collections.Frozen;

namespace Portal.Payments.Webhooks;

/// <summary>The types of events that have a handler.</summary>
public sealed class KnownEventTypes(IEnumerable<IStripeEventHandler> handlers)
{
    /// <summary>Why an event of another type is ignored.</summary>
    public const string NothingDepends = "Nothing here depends on this type of event.";

    private readonly FrozenSet<string> types = handlers.Select(handler => handler.EventType).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a type has a handler.</summary>
    public bool Has(string type) => types.Contains(type);
}
