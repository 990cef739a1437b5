namespace Stripe.Checkout;

/// <summary>Session consent.</summary>
public class SessionConsent : StripeEntity<SessionConsent>
{
    /// <summary>Promotions.</summary>
    public string Promotions { get; set; }

    /// <summary>Terms of service.</summary>
    public string TermsOfService { get; set; }
}

/// <summary>Session consent collection.</summary>
public class SessionConsentCollection : StripeEntity<SessionConsentCollection>
{
    /// <summary>Payment method reuse agreement.</summary>
    public SessionConsentCollectionPaymentMethodReuseAgreement PaymentMethodReuseAgreement { get; set; }

    /// <summary>Promotions.</summary>
    public string Promotions { get; set; }

    /// <summary>Terms of service.</summary>
    public string TermsOfService { get; set; }
}

/// <summary>Session consent collection payment method reuse agreement.</summary>
public class SessionConsentCollectionPaymentMethodReuseAgreement
    : StripeEntity<SessionConsentCollectionPaymentMethodReuseAgreement>
{
    /// <summary>Position.</summary>
    public string Position { get; set; }
}
