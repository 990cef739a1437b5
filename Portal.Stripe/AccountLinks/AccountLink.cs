namespace Stripe;

/// <summary>Account link.</summary>
public class AccountLink : StripeEntity<AccountLink>, IHasObject
{
    /// <summary>Object.</summary>
    public string Object { get; set; }

    /// <summary>Created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Expires at, UTC.</summary>
    public DateTime ExpiresAt { get; set; } = DateTime.UnixEpoch;

    /// <summary>Url.</summary>
    public string Url { get; set; }
}
