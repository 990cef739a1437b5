namespace Stripe.Checkout;

/// <summary>Session phone number collection in a request.</summary>
public class SessionPhoneNumberCollectionOptions : INestedOptions
{
    /// <summary>Whether this is on.</summary>
    public bool? Enabled { get; set; }
}
