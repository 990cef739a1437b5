namespace Stripe;

/// <summary>Charge fraud details.</summary>
public class ChargeFraudDetails : StripeEntity<ChargeFraudDetails>
{
    /// <summary>Stripe's view.</summary>
    public string StripeReport { get; set; }

    /// <summary>The merchant's view: fraudulent or safe.</summary>
    public string UserReport { get; set; }
}
