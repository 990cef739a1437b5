namespace Stripe.Checkout;

/// <summary>Session tax id collection.</summary>
public class SessionTaxIdCollection : StripeEntity<SessionTaxIdCollection>
{
    /// <summary>Whether this is on.</summary>
    public bool Enabled { get; set; }

    /// <summary>Required.</summary>
    public string Required { get; set; }
}
