namespace Stripe.Checkout;

/// <summary>Session phone number collection.</summary>
public class SessionPhoneNumberCollection : StripeEntity<SessionPhoneNumberCollection>
{
    /// <summary>Enabled or not.</summary>
    public bool Enabled { get; set; }
}
