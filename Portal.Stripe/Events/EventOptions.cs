namespace Stripe;

/// <summary>Parameters to read an event.</summary>
public class EventGetOptions : BaseOptions;

/// <summary>Parameters to list events.</summary>
public class EventListOptions : ListOptions
{
    /// <summary>Only those made at this moment or in this span.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Only those that reached all endpoints, or did not.</summary>
    public bool? DeliverySuccess { get; set; }

    /// <summary>Only those of this type.</summary>
    public string Type { get; set; }

    /// <summary>Only these types, up to twenty.</summary>
    public List<string> Types { get; set; }
}
