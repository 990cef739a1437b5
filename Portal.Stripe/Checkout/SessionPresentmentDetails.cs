namespace Stripe.Checkout;

/// <summary>Session presentment details.</summary>
public class SessionPresentmentDetails : StripeEntity<SessionPresentmentDetails>
{
    /// <summary>In the smallest unit of the customer's currency.</summary>
    public long PresentmentAmount { get; set; }

    /// <summary>Currency the customer saw.</summary>
    public string PresentmentCurrency { get; set; }
}
