namespace Stripe.Checkout;

/// <summary>Parameters to create a session.</summary>
public class SessionCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Whether a promotion code can be typed in.</summary>
    public bool? AllowPromotionCodes { get; set; }

    /// <summary>Whether and how tax is computed.</summary>
    public SessionAutomaticTaxOptions AutomaticTax { get; set; }

    /// <summary>Whether the billing address is asked for: auto or required.</summary>
    public string BillingAddressCollection { get; set; }

    /// <summary>Where the link back leads.</summary>
    public string CancelUrl { get; set; }

    /// <summary>The caller's own id, opaque.</summary>
    public string ClientReferenceId { get; set; }

    /// <summary>What consent is asked for.</summary>
    public SessionConsentCollectionOptions ConsentCollection { get; set; }

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>Id of the customer.</summary>
    public string Customer { get; set; }

    /// <summary>Whether a customer is made: always or if_required.</summary>
    public string CustomerCreation { get; set; }

    /// <summary>Email address of the customer.</summary>
    public string CustomerEmail { get; set; }

    /// <summary>What of the customer the page may change.</summary>
    public SessionCustomerUpdateOptions CustomerUpdate { get; set; }

    /// <summary>Coupons, promotion codes or discounts to apply; an empty list removes those in force.</summary>
    public List<SessionDiscountOptions> Discounts { get; set; }

    /// <summary>Kinds of payment method not to offer.</summary>
    public List<string> ExcludedPaymentMethodTypes { get; set; }

    /// <summary>When it ends by itself, UTC.</summary>
    public DateTime? ExpiresAt { get; set; }

    /// <summary>Whether a one-time payment gets an invoice.</summary>
    public SessionInvoiceCreationOptions InvoiceCreation { get; set; }

    /// <summary>What is bought.</summary>
    public List<SessionLineItemOptions> LineItems { get; set; }

    /// <summary>Language of the page.</summary>
    public string Locale { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>payment, setup or subscription.</summary>
    public string Mode { get; set; }

    /// <summary>mobile_app or web.</summary>
    public string OriginContext { get; set; }

    /// <summary>Settings of the payment made.</summary>
    public SessionPaymentIntentDataOptions PaymentIntentData { get; set; }

    /// <summary>Whether a free start still asks for a payment method: always or if_required.</summary>
    public string PaymentMethodCollection { get; set; }

    /// <summary>Details of a payment method made on the spot.</summary>
    public SessionPaymentMethodDataOptions PaymentMethodData { get; set; }

    /// <summary>Settings for each kind of payment method.</summary>
    public SessionPaymentMethodOptionsOptions PaymentMethodOptions { get; set; }

    /// <summary>Kinds of payment method to accept.</summary>
    public List<string> PaymentMethodTypes { get; set; }

    /// <summary>Whether the telephone number is asked for.</summary>
    public SessionPhoneNumberCollectionOptions PhoneNumberCollection { get; set; }

    /// <summary>always, if_required or never.</summary>
    public string RedirectOnCompletion { get; set; }

    /// <summary>Where the browser goes afterwards.</summary>
    public string ReturnUrl { get; set; }

    /// <summary>Settings of the setup made.</summary>
    public SessionSetupIntentDataOptions SetupIntentData { get; set; }

    /// <summary>What the button says.</summary>
    public string SubmitType { get; set; }

    /// <summary>Settings of the subscription made.</summary>
    public SessionSubscriptionDataOptions SubscriptionData { get; set; }

    /// <summary>Where the browser goes after success.</summary>
    public string SuccessUrl { get; set; }

    /// <summary>Whether tax numbers are asked for.</summary>
    public SessionTaxIdCollectionOptions TaxIdCollection { get; set; }

    /// <summary>hosted_page, embedded_page or elements.</summary>
    public string UiMode { get; set; }
}

/// <summary>Parameters of ending a session.</summary>
public class SessionExpireOptions : BaseOptions;

/// <summary>Parameters to read a session.</summary>
public class SessionGetOptions : BaseOptions;

/// <summary>Parameters to list sessions.</summary>
public class SessionListOptions : ListOptions
{
    /// <summary>Only those made at this moment or in this span.</summary>
    public AnyOf<DateTime?, DateRangeOptions> Created { get; set; }

    /// <summary>Only those of this customer.</summary>
    public string Customer { get; set; }

    /// <summary>What the customer told about themselves.</summary>
    public SessionCustomerDetailsOptions CustomerDetails { get; set; }

    /// <summary>Only those of this payment intent.</summary>
    public string PaymentIntent { get; set; }

    /// <summary>Only those of this payment link.</summary>
    public string PaymentLink { get; set; }

    /// <summary>Only those of this status.</summary>
    public string Status { get; set; }

    /// <summary>Only those of this subscription.</summary>
    public string Subscription { get; set; }
}

/// <summary>Parameters to change a session.</summary>
public class SessionUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>What is bought.</summary>
    public List<SessionLineItemOptions> LineItems { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }
}
