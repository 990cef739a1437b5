namespace Stripe.Checkout;

/// <summary>Session permissions.</summary>
public class SessionPermissions : StripeEntity<SessionPermissions>
{
    /// <summary>Who may change the shipping details.</summary>
    public string UpdateShippingDetails { get; set; }
}
