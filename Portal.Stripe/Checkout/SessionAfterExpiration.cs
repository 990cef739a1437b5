namespace Stripe.Checkout;

/// <summary>Session after expiration.</summary>
public class SessionAfterExpiration : StripeEntity<SessionAfterExpiration>
{
    /// <summary>A link to start over.</summary>
    public SessionAfterExpirationRecovery Recovery { get; set; }
}

/// <summary>Session after expiration recovery.</summary>
public class SessionAfterExpirationRecovery : StripeEntity<SessionAfterExpirationRecovery>
{
    /// <summary>Whether a promotion code can be typed in.</summary>
    public bool AllowPromotionCodes { get; set; }

    /// <summary>Whether this is on.</summary>
    public bool Enabled { get; set; }

    /// <summary>When it ends by itself, UTC.</summary>
    public DateTime? ExpiresAt { get; set; }

    /// <summary>Path the listing came from.</summary>
    public string Url { get; set; }
}
