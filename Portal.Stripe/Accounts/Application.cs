namespace Stripe;

/// <summary>The Connect application that made an object.</summary>
public class Application : StripeEntity<Application>, IHasId, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>True on an object that has been deleted.</summary>
    public bool? Deleted { get; set; }

    /// <summary>Full name.</summary>
    public string Name { get; set; }
}
