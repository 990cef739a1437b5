namespace Stripe.Checkout;

/// <summary>Session consent collection in a request.</summary>
public class SessionConsentCollectionOptions : INestedOptions
{
    /// <summary>How saving the payment method is explained.</summary>
    public SessionConsentCollectionPaymentMethodReuseAgreementOptions PaymentMethodReuseAgreement { get; set; }

    /// <summary>Whether consent to promotions is asked for.</summary>
    public string Promotions { get; set; }

    /// <summary>Whether consent to the terms is asked for.</summary>
    public string TermsOfService { get; set; }
}

/// <summary>Session consent collection payment method reuse agreement in a request.</summary>
public class SessionConsentCollectionPaymentMethodReuseAgreementOptions : INestedOptions
{
    /// <summary>auto or hidden.</summary>
    public string Position { get; set; }
}
