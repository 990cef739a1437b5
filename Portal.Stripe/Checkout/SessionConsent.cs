namespace Stripe.Checkout;

/// <summary>Session consent.</summary>
public class SessionConsent : StripeEntity<SessionConsent>
{
    /// <summary>Whether consent to promotions is asked for.</summary>
    public string Promotions { get; set; }

    /// <summary>Whether consent to the terms is asked for.</summary>
    public string TermsOfService { get; set; }
}

/// <summary>Session consent collection.</summary>
public class SessionConsentCollection : StripeEntity<SessionConsentCollection>
{
    /// <summary>How saving the payment method is explained.</summary>
    public SessionConsentCollectionPaymentMethodReuseAgreement PaymentMethodReuseAgreement { get; set; }

    /// <summary>Whether consent to promotions is asked for.</summary>
    public string Promotions { get; set; }

    /// <summary>Whether consent to the terms is asked for.</summary>
    public string TermsOfService { get; set; }
}

/// <summary>Session consent collection payment method reuse agreement.</summary>
public class SessionConsentCollectionPaymentMethodReuseAgreement
    : StripeEntity<SessionConsentCollectionPaymentMethodReuseAgreement>
{
    /// <summary>auto or hidden.</summary>
    public string Position { get; set; }
}
