using Stripe.Wire;

namespace Stripe.Checkout;

/// <summary>Session.</summary>
public class Session : StripeEntity<Session>, IHasId, IHasMetadata, IHasObject
{
    /// <summary>Id.</summary>
    public string Id { get; set; }

    /// <summary>Object.</summary>
    public string Object { get; set; }

    /// <summary>Allow promotion codes or not.</summary>
    public bool? AllowPromotionCodes { get; set; }

    /// <summary>Amount subtotal.</summary>
    public long? AmountSubtotal { get; set; }

    /// <summary>Amount total.</summary>
    public long? AmountTotal { get; set; }

    /// <summary>Automatic tax.</summary>
    public SessionAutomaticTax AutomaticTax { get; set; }

    /// <summary>Billing address collection.</summary>
    public string BillingAddressCollection { get; set; }

    /// <summary>Cancel url.</summary>
    public string CancelUrl { get; set; }

    /// <summary>Client reference id.</summary>
    public string ClientReferenceId { get; set; }

    /// <summary>Client secret.</summary>
    public string ClientSecret { get; set; }

    /// <summary>Consent.</summary>
    public SessionConsent Consent { get; set; }

    /// <summary>Consent collection.</summary>
    public SessionConsentCollection ConsentCollection { get; set; }

    /// <summary>Created, UTC.</summary>
    public DateTime Created { get; set; } = DateTime.UnixEpoch;

    /// <summary>Currency.</summary>
    public string Currency { get; set; }

    /// <summary>Id of the customer.</summary>
    [Expandable]
    public string CustomerId { get; set; }

    /// <summary>The customer, when expanded.</summary>
    public Customer Customer { get; set; }

    /// <summary>Customer creation.</summary>
    public string CustomerCreation { get; set; }

    /// <summary>Customer details.</summary>
    public SessionCustomerDetails CustomerDetails { get; set; }

    /// <summary>Customer email.</summary>
    public string CustomerEmail { get; set; }

    /// <summary>Discounts.</summary>
    public List<SessionDiscount> Discounts { get; set; }

    /// <summary>Excluded payment method types.</summary>
    public List<string> ExcludedPaymentMethodTypes { get; set; }

    /// <summary>Expires at, UTC.</summary>
    public DateTime ExpiresAt { get; set; } = DateTime.UnixEpoch;

    /// <summary>Id of the invoice.</summary>
    [Expandable]
    public string InvoiceId { get; set; }

    /// <summary>The invoice, when expanded.</summary>
    public Invoice Invoice { get; set; }

    /// <summary>Invoice creation.</summary>
    public SessionInvoiceCreation InvoiceCreation { get; set; }

    /// <summary>Line items.</summary>
    public StripeList<LineItem> LineItems { get; set; }

    /// <summary>Livemode or not.</summary>
    public bool Livemode { get; set; }

    /// <summary>Locale.</summary>
    public string Locale { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Mode.</summary>
    public string Mode { get; set; }

    /// <summary>Id of the payment intent.</summary>
    [Expandable]
    public string PaymentIntentId { get; set; }

    /// <summary>The payment intent, when expanded.</summary>
    public PaymentIntent PaymentIntent { get; set; }

    /// <summary>Id of the payment link.</summary>
    [Expandable]
    public string PaymentLinkId { get; set; }

    /// <summary>Payment method collection.</summary>
    public string PaymentMethodCollection { get; set; }

    /// <summary>Payment method options.</summary>
    public SessionPaymentMethodOptions PaymentMethodOptions { get; set; }

    /// <summary>Payment method types.</summary>
    public List<string> PaymentMethodTypes { get; set; }

    /// <summary>Payment status.</summary>
    public string PaymentStatus { get; set; }

    /// <summary>Phone number collection.</summary>
    public SessionPhoneNumberCollection PhoneNumberCollection { get; set; }

    /// <summary>Redirect on completion.</summary>
    public string RedirectOnCompletion { get; set; }

    /// <summary>Return url.</summary>
    public string ReturnUrl { get; set; }

    /// <summary>Id of the setup intent.</summary>
    [Expandable]
    public string SetupIntentId { get; set; }

    /// <summary>The setup intent, when expanded.</summary>
    public SetupIntent SetupIntent { get; set; }

    /// <summary>Status.</summary>
    public string Status { get; set; }

    /// <summary>Submit type.</summary>
    public string SubmitType { get; set; }

    /// <summary>Id of the subscription.</summary>
    [Expandable]
    public string SubscriptionId { get; set; }

    /// <summary>The subscription, when expanded.</summary>
    public Subscription Subscription { get; set; }

    /// <summary>Success url.</summary>
    public string SuccessUrl { get; set; }

    /// <summary>Tax id collection.</summary>
    public SessionTaxIdCollection TaxIdCollection { get; set; }

    /// <summary>Total details.</summary>
    public SessionTotalDetails TotalDetails { get; set; }

    /// <summary>Ui mode.</summary>
    public string UiMode { get; set; }

    /// <summary>Url.</summary>
    public string Url { get; set; }
}
