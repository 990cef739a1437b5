namespace Stripe.Checkout;

/// <summary>Session consent collection in a request.</summary>
public class SessionConsentCollectionOptions : INestedOptions
{
    /// <summary>Payment method reuse agreement.</summary>
    public SessionConsentCollectionPaymentMethodReuseAgreementOptions PaymentMethodReuseAgreement { get; set; }

    /// <summary>Promotions.</summary>
    public string Promotions { get; set; }

    /// <summary>Terms of service.</summary>
    public string TermsOfService { get; set; }
}

/// <summary>Session consent collection payment method reuse agreement in a request.</summary>
public class SessionConsentCollectionPaymentMethodReuseAgreementOptions : INestedOptions
{
    /// <summary>Position.</summary>
    public string Position { get; set; }
}
