namespace Stripe;

/// <summary>Payment intent next action.</summary>
public class PaymentIntentNextAction : StripeEntity<PaymentIntentNextAction>
{
    /// <summary>Redirect to url.</summary>
    public PaymentIntentNextActionRedirectToUrl RedirectToUrl { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }

    /// <summary>Use stripe sdk.</summary>
    public Dictionary<string, object> UseStripeSdk { get; set; }

    /// <summary>Verify with microdeposits.</summary>
    public PaymentIntentNextActionVerifyWithMicrodeposits VerifyWithMicrodeposits { get; set; }
}

/// <summary>Payment intent next action redirect to url.</summary>
public class PaymentIntentNextActionRedirectToUrl : StripeEntity<PaymentIntentNextActionRedirectToUrl>
{
    /// <summary>Return url.</summary>
    public string ReturnUrl { get; set; }

    /// <summary>Url.</summary>
    public string Url { get; set; }
}

/// <summary>Payment intent next action verify with microdeposits.</summary>
public class PaymentIntentNextActionVerifyWithMicrodeposits
    : StripeEntity<PaymentIntentNextActionVerifyWithMicrodeposits>
{
    /// <summary>Arrival date, UTC.</summary>
    public DateTime ArrivalDate { get; set; } = DateTime.UnixEpoch;

    /// <summary>Hosted verification url.</summary>
    public string HostedVerificationUrl { get; set; }

    /// <summary>Microdeposit type.</summary>
    public string MicrodepositType { get; set; }
}
