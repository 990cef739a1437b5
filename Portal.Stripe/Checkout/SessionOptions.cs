namespace Stripe.Checkout;

/// <summary>Parameters to create a session.</summary>
public class SessionCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Allow promotion codes or not.</summary>
    public bool? AllowPromotionCodes { get; set; }

    /// <summary>Automatic tax.</summary>
    public SessionAutomaticTaxOptions AutomaticTax { get; set; }

    /// <summary>Billing address collection.</summary>
    public string BillingAddressCollection { get; set; }

    /// <summary>Cancel url.</summary>
    public string CancelUrl { get; set; }

    /// <summary>Client reference id.</summary>
    public string ClientReferenceId { get; set; }

    /// <summary>Consent collection.</summary>
    public SessionConsentCollectionOptions ConsentCollection { get; set; }

    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Customer.</summary>
    public string Customer { get; set; }

    /// <summary>Customer creation.</summary>
    public string CustomerCreation { get; set; }

    /// <summary>Customer email.</summary>
    public string CustomerEmail { get; set; }

    /// <summary>Customer update.</summary>
    public SessionCustomerUpdateOptions CustomerUpdate { get; set; }

    /// <summary>Discounts.</summary>
    public List<SessionDiscountOptions> Discounts { get; set; }

    /// <summary>Excluded payment method types.</summary>
    public List<string> ExcludedPaymentMethodTypes { get; set; }

    /// <summary>Expires at, UTC.</summary>
    public DateTime? ExpiresAt { get; set; }

    /// <summary>Invoice creation.</summary>
    public SessionInvoiceCreationOptions InvoiceCreation { get; set; }

    /// <summary>Line items.</summary>
    public List<SessionLineItemOptions> LineItems { get; set; }

    /// <summary>Locale.</summary>
    public string Locale { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Mode.</summary>
    public string Mode { get; set; }

    /// <summary>Payment intent data.</summary>
    public SessionPaymentIntentDataOptions PaymentIntentData { get; set; }

    /// <summary>Payment method collection.</summary>
    public string PaymentMethodCollection { get; set; }

    /// <summary>Payment method data.</summary>
    public SessionPaymentMethodDataOptions PaymentMethodData { get; set; }

    /// <summary>Payment method options.</summary>
    public SessionPaymentMethodOptionsOptions PaymentMethodOptions { get; set; }

    /// <summary>Payment method types.</summary>
    public List<string> PaymentMethodTypes { get; set; }

    /// <summary>Phone number collection.</summary>
    public SessionPhoneNumberCollectionOptions PhoneNumberCollection { get; set; }

    /// <summary>Redirect on completion.</summary>
    public string RedirectOnCompletion { get; set; }

    /// <summary>Return url.</summary>
    public string ReturnUrl { get; set; }

    /// <summary>Setup intent data.</summary>
    public SessionSetupIntentDataOptions SetupIntentData { get; set; }

    /// <summary>Submit type.</summary>
    public string SubmitType { get; set; }

    /// <summary>Subscription data.</summary>
    public SessionSubscriptionDataOptions SubscriptionData { get; set; }

    /// <summary>Success url.</summary>
    public string SuccessUrl { get; set; }

    /// <summary>Tax id collection.</summary>
    public SessionTaxIdCollectionOptions TaxIdCollection { get; set; }

    /// <summary>Ui mode.</summary>
    public string UiMode { get; set; }
}

/// <summary>Session expire in a request.</summary>
public class SessionExpireOptions : BaseOptions;

/// <summary>Parameters to read a session.</summary>
public class SessionGetOptions : BaseOptions;

/// <summary>Parameters to list sessions.</summary>
public class SessionListOptions : ListOptions
{
    /// <summary>Created.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Customer.</summary>
    public string Customer { get; set; }

    /// <summary>Customer details.</summary>
    public SessionCustomerDetailsOptions CustomerDetails { get; set; }

    /// <summary>Payment intent.</summary>
    public string PaymentIntent { get; set; }

    /// <summary>Payment link.</summary>
    public string PaymentLink { get; set; }

    /// <summary>Status.</summary>
    public string Status { get; set; }

    /// <summary>Subscription.</summary>
    public string Subscription { get; set; }
}

/// <summary>Parameters to change a session.</summary>
public class SessionUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Line items.</summary>
    public List<SessionLineItemOptions> LineItems { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }
}
