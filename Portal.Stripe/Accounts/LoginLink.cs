namespace Stripe;

/// <summary>Login link.</summary>
public class LoginLink : StripeEntity<LoginLink>, IHasObject
{
    /// <summary>Object.</summary>
    public string Object { get; set; }

    /// <summary>Created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Url.</summary>
    public string Url { get; set; }
}
