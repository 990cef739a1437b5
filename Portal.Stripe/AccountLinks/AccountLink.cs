namespace Stripe;

/// <summary>A short-lived address that leads into onboarding.</summary>
public class AccountLink : StripeEntity<AccountLink>, IHasObject
{
    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>When it was created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>When it ends by itself, UTC.</summary>
    public DateTime ExpiresAt { get; set; } = DateTime.UnixEpoch;

    /// <summary>Address.</summary>
    public string Url { get; set; }
}
