namespace Stripe;

/// <summary>A short-lived address that leads into the Express dashboard.</summary>
public class LoginLink : StripeEntity<LoginLink>, IHasObject
{
    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>When it was created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Address.</summary>
    public string Url { get; set; }
}
