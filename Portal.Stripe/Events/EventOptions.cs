namespace Stripe;

/// <summary>Parameters to read an event.</summary>
public class EventGetOptions : BaseOptions;

/// <summary>Parameters to list events.</summary>
public class EventListOptions : ListOptions
{
    /// <summary>Created.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Delivery success or not.</summary>
    public bool? DeliverySuccess { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }

    /// <summary>Types.</summary>
    public List<string> Types { get; set; }
}
