namespace Stripe.Checkout;

/// <summary>Session phone number collection in a request.</summary>
public class SessionPhoneNumberCollectionOptions : INestedOptions
{
    /// <summary>Enabled or not.</summary>
    public bool? Enabled { get; set; }
}
