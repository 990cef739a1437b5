namespace Stripe.Checkout;

/// <summary>Session phone number collection.</summary>
public class SessionPhoneNumberCollection : StripeEntity<SessionPhoneNumberCollection>
{
    /// <summary>Whether this is on.</summary>
    public bool Enabled { get; set; }
}
