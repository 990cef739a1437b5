namespace Stripe;

/// <summary>Payment intent next action.</summary>
public class PaymentIntentNextAction : StripeEntity<PaymentIntentNextAction>
{
    /// <summary>The page the payer must visit.</summary>
    public PaymentIntentNextActionRedirectToUrl RedirectToUrl { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }

    /// <summary>Data for Stripe's SDKs.</summary>
    public Dictionary<string, object> UseStripeSdk { get; set; }

    /// <summary>The microdeposits to be verified.</summary>
    public PaymentIntentNextActionVerifyWithMicrodeposits VerifyWithMicrodeposits { get; set; }
}

/// <summary>Payment intent next action redirect to url.</summary>
public class PaymentIntentNextActionRedirectToUrl : StripeEntity<PaymentIntentNextActionRedirectToUrl>
{
    /// <summary>Where the browser goes afterwards.</summary>
    public string ReturnUrl { get; set; }

    /// <summary>Address.</summary>
    public string Url { get; set; }
}

/// <summary>Payment intent next action verify with microdeposits.</summary>
public class PaymentIntentNextActionVerifyWithMicrodeposits
    : StripeEntity<PaymentIntentNextActionVerifyWithMicrodeposits>
{
    /// <summary>When the money is expected to arrive, UTC.</summary>
    public DateTime ArrivalDate { get; set; } = DateTime.UnixEpoch;

    /// <summary>Page on which the payer verifies.</summary>
    public string HostedVerificationUrl { get; set; }

    /// <summary>amounts or descriptor_code.</summary>
    public string MicrodepositType { get; set; }
}
