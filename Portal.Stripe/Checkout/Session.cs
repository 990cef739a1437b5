using Stripe.Wire;

namespace Stripe.Checkout;

/// <summary>Session.</summary>
public class Session : StripeEntity<Session>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Kind of this object.</summary>
    public string Object { get; set; }

    /// <summary>What happens once it has expired.</summary>
    public SessionAfterExpiration AfterExpiration { get; set; }

    /// <summary>Whether a promotion code can be typed in.</summary>
    public bool? AllowPromotionCodes { get; set; }

    /// <summary>Sum before discounts and taxes, in the smallest currency unit.</summary>
    public long? AmountSubtotal { get; set; }

    /// <summary>Sum to pay, in the smallest currency unit.</summary>
    public long? AmountTotal { get; set; }

    /// <summary>Whether and how tax is computed.</summary>
    public SessionAutomaticTax AutomaticTax { get; set; }

    /// <summary>Whether the billing address is asked for: auto or required.</summary>
    public string BillingAddressCollection { get; set; }

    /// <summary>Where the link back leads.</summary>
    public string CancelUrl { get; set; }

    /// <summary>The caller's own id, opaque.</summary>
    public string ClientReferenceId { get; set; }

    /// <summary>Secret with which the browser may act on this one object.</summary>
    public string ClientSecret { get; set; }

    /// <summary>What the customer filled in.</summary>
    public SessionCollectedInformation CollectedInformation { get; set; }

    /// <summary>What the payer consented to.</summary>
    public SessionConsent Consent { get; set; }

    /// <summary>What consent is asked for.</summary>
    public SessionConsentCollection ConsentCollection { get; set; }

    /// <summary>When it was created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>ISO code of the currency, in lower case.</summary>
    public string Currency { get; set; }

    /// <summary>The conversion into the customer's currency.</summary>
    public SessionCurrencyConversion CurrencyConversion { get; set; }

    /// <summary>Id of the customer.</summary>
    [Expandable]
    public string CustomerId { get; set; }

    /// <summary>The customer, when expanded.</summary>
    public Customer Customer { get; set; }

    /// <summary>Whether a customer is made: always or if_required.</summary>
    public string CustomerCreation { get; set; }

    /// <summary>What the customer told about themselves.</summary>
    public SessionCustomerDetails CustomerDetails { get; set; }

    /// <summary>Email address of the customer.</summary>
    public string CustomerEmail { get; set; }

    /// <summary>The discounts in force.</summary>
    public List<SessionDiscount> Discounts { get; set; }

    /// <summary>Kinds of payment method not to offer.</summary>
    public List<string> ExcludedPaymentMethodTypes { get; set; }

    /// <summary>When it ends by itself, UTC.</summary>
    public DateTime ExpiresAt { get; set; } = DateTime.UnixEpoch;

    /// <summary>Id of the invoice.</summary>
    [Expandable]
    public string InvoiceId { get; set; }

    /// <summary>The invoice, when expanded.</summary>
    public Invoice Invoice { get; set; }

    /// <summary>Whether a one-time payment gets an invoice.</summary>
    public SessionInvoiceCreation InvoiceCreation { get; set; }

    /// <summary>What is bought.</summary>
    public StripeList<LineItem> LineItems { get; set; }

    /// <summary>True for live, false for test.</summary>
    public bool Livemode { get; set; }

    /// <summary>Language of the page.</summary>
    public string Locale { get; set; }

    /// <summary>The caller's own opaque facts.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>payment, setup or subscription.</summary>
    public string Mode { get; set; }

    /// <summary>mobile_app or web.</summary>
    public string OriginContext { get; set; }

    /// <summary>Id of the payment intent.</summary>
    [Expandable]
    public string PaymentIntentId { get; set; }

    /// <summary>The payment intent, when expanded.</summary>
    public PaymentIntent PaymentIntent { get; set; }

    /// <summary>Id of the payment link.</summary>
    [Expandable]
    public string PaymentLinkId { get; set; }

    /// <summary>Whether a free start still asks for a payment method: always or if_required.</summary>
    public string PaymentMethodCollection { get; set; }

    /// <summary>Settings for each kind of payment method.</summary>
    public SessionPaymentMethodOptions PaymentMethodOptions { get; set; }

    /// <summary>Kinds of payment method to accept.</summary>
    public List<string> PaymentMethodTypes { get; set; }

    /// <summary>paid, unpaid or no_payment_required.</summary>
    public string PaymentStatus { get; set; }

    /// <summary>What the page may change.</summary>
    public SessionPermissions Permissions { get; set; }

    /// <summary>Whether the telephone number is asked for.</summary>
    public SessionPhoneNumberCollection PhoneNumberCollection { get; set; }

    /// <summary>What the customer saw in their currency.</summary>
    public SessionPresentmentDetails PresentmentDetails { get; set; }

    /// <summary>Id of the expired session it stands for.</summary>
    public string RecoveredFrom { get; set; }

    /// <summary>always, if_required or never.</summary>
    public string RedirectOnCompletion { get; set; }

    /// <summary>Where the browser goes afterwards.</summary>
    public string ReturnUrl { get; set; }

    /// <summary>Id of the setup intent.</summary>
    [Expandable]
    public string SetupIntentId { get; set; }

    /// <summary>The setup intent, when expanded.</summary>
    public SetupIntent SetupIntent { get; set; }

    /// <summary>State.</summary>
    public string Status { get; set; }

    /// <summary>What the button says.</summary>
    public string SubmitType { get; set; }

    /// <summary>Id of the subscription.</summary>
    [Expandable]
    public string SubscriptionId { get; set; }

    /// <summary>The subscription, when expanded.</summary>
    public Subscription Subscription { get; set; }

    /// <summary>Where the browser goes after success.</summary>
    public string SuccessUrl { get; set; }

    /// <summary>Whether tax numbers are asked for.</summary>
    public SessionTaxIdCollection TaxIdCollection { get; set; }

    /// <summary>Discounts, shipping and taxes.</summary>
    public SessionTotalDetails TotalDetails { get; set; }

    /// <summary>hosted_page, embedded_page or elements.</summary>
    public string UiMode { get; set; }

    /// <summary>Address.</summary>
    public string Url { get; set; }
}
