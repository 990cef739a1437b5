namespace Stripe;

/// <summary>The services of API v1.</summary>
public class V1Services : Service
{
    internal V1Services(IStripeClient client)
        : base(client)
    {
    }

    /// <summary>Accounts.</summary>
    public virtual AccountService Accounts => new(Client);

    /// <summary>Account links.</summary>
    public virtual AccountLinkService AccountLinks => new(Client);

    /// <summary>Application fees.</summary>
    public virtual ApplicationFeeService ApplicationFees => new(Client);

    /// <summary>The balance.</summary>
    public virtual BalanceService Balance => new(Client);

    /// <summary>Balance transactions.</summary>
    public virtual BalanceTransactionService BalanceTransactions => new(Client);

    /// <summary>Services of the customer portal.</summary>
    public virtual BillingPortalService BillingPortal => new(Client);

    /// <summary>Charges.</summary>
    public virtual ChargeService Charges => new(Client);

    /// <summary>Services of Checkout.</summary>
    public virtual CheckoutService Checkout => new(Client);

    /// <summary>Coupons.</summary>
    public virtual CouponService Coupons => new(Client);

    /// <summary>Customers.</summary>
    public virtual CustomerService Customers => new(Client);

    /// <summary>Disputes.</summary>
    public virtual DisputeService Disputes => new(Client);

    /// <summary>Events.</summary>
    public virtual EventService Events => new(Client);

    /// <summary>Links to files.</summary>
    public virtual FileLinkService FileLinks => new(Client);

    /// <summary>Files.</summary>
    public virtual FileService Files => new(Client);

    /// <summary>Invoices.</summary>
    public virtual InvoiceService Invoices => new(Client);

    /// <summary>Invoice items.</summary>
    public virtual InvoiceItemService InvoiceItems => new(Client);

    /// <summary>Invoice payments.</summary>
    public virtual InvoicePaymentService InvoicePayments => new(Client);

    /// <summary>Mandates.</summary>
    public virtual MandateService Mandates => new(Client);

    /// <summary>Payment intents.</summary>
    public virtual PaymentIntentService PaymentIntents => new(Client);

    /// <summary>Payment methods.</summary>
    public virtual PaymentMethodService PaymentMethods => new(Client);

    /// <summary>Payouts.</summary>
    public virtual PayoutService Payouts => new(Client);

    /// <summary>Prices.</summary>
    public virtual PriceService Prices => new(Client);

    /// <summary>Products.</summary>
    public virtual ProductService Products => new(Client);

    /// <summary>Promotion codes.</summary>
    public virtual PromotionCodeService PromotionCodes => new(Client);

    /// <summary>Refunds.</summary>
    public virtual RefundService Refunds => new(Client);

    /// <summary>Attempts to save a payment method.</summary>
    public virtual SetupAttemptService SetupAttempts => new(Client);

    /// <summary>Setup intents.</summary>
    public virtual SetupIntentService SetupIntents => new(Client);

    /// <summary>Subscriptions.</summary>
    public virtual SubscriptionService Subscriptions => new(Client);

    /// <summary>Subscription items.</summary>
    public virtual SubscriptionItemService SubscriptionItems => new(Client);

    /// <summary>Services of test mode.</summary>
    public virtual TestHelpersService TestHelpers => new(Client);

    /// <summary>Tokens.</summary>
    public virtual TokenService Tokens => new(Client);

    /// <summary>Top-ups.</summary>
    public virtual TopupService Topups => new(Client);

    /// <summary>Transfers.</summary>
    public virtual TransferService Transfers => new(Client);

    /// <summary>Webhook endpoints.</summary>
    public virtual WebhookEndpointService WebhookEndpoints => new(Client);
}
