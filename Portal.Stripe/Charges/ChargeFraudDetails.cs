namespace Stripe;

/// <summary>Charge fraud details.</summary>
public class ChargeFraudDetails : StripeEntity<ChargeFraudDetails>
{
    /// <summary>Stripe report.</summary>
    public string StripeReport { get; set; }

    /// <summary>User report.</summary>
    public string UserReport { get; set; }
}
