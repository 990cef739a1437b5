namespace Stripe;

/// <summary>Setup intent next action.</summary>
public class SetupIntentNextAction : StripeEntity<SetupIntentNextAction>
{
    /// <summary>Redirect to url.</summary>
    public SetupIntentNextActionRedirectToUrl RedirectToUrl { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }

    /// <summary>Use stripe sdk.</summary>
    public Dictionary<string, object> UseStripeSdk { get; set; }

    /// <summary>Verify with microdeposits.</summary>
    public SetupIntentNextActionVerifyWithMicrodeposits VerifyWithMicrodeposits { get; set; }
}

/// <summary>Setup intent next action redirect to url.</summary>
public class SetupIntentNextActionRedirectToUrl : StripeEntity<SetupIntentNextActionRedirectToUrl>
{
    /// <summary>Return url.</summary>
    public string ReturnUrl { get; set; }

    /// <summary>Url.</summary>
    public string Url { get; set; }
}

/// <summary>Setup intent next action verify with microdeposits.</summary>
public class SetupIntentNextActionVerifyWithMicrodeposits
    : StripeEntity<SetupIntentNextActionVerifyWithMicrodeposits>
{
    /// <summary>Arrival date, UTC.</summary>
    public DateTime ArrivalDate { get; set; } = DateTime.UnixEpoch;

    /// <summary>Hosted verification url.</summary>
    public string HostedVerificationUrl { get; set; }

    /// <summary>Microdeposit type.</summary>
    public string MicrodepositType { get; set; }
}
