namespace Stripe.Wire;

/// <summary>The entity for each value of <c>object</c> that is known here.</summary>
internal static class ObjectKinds
{
    private static readonly Dictionary<string, Type> Types = new()
    {
        ["account"] = typeof(Account),
        ["account_link"] = typeof(AccountLink),
        ["application"] = typeof(Application),
        ["application_fee"] = typeof(ApplicationFee),
        ["balance"] = typeof(Balance),
        ["balance_transaction"] = typeof(BalanceTransaction),
        ["bank_account"] = typeof(BankAccount),
        ["billing_portal.configuration"] = typeof(BillingPortal.Configuration),
        ["billing_portal.session"] = typeof(BillingPortal.Session),
        ["capability"] = typeof(Capability),
        ["card"] = typeof(Card),
        ["charge"] = typeof(Charge),
        ["checkout.session"] = typeof(Checkout.Session),
        ["coupon"] = typeof(Coupon),
        ["customer"] = typeof(Customer),
        ["customer_balance_transaction"] = typeof(CustomerBalanceTransaction),
        ["discount"] = typeof(Discount),
        ["dispute"] = typeof(Dispute),
        ["event"] = typeof(Event),
        ["fee_refund"] = typeof(ApplicationFeeRefund),
        ["file"] = typeof(File),
        ["file_link"] = typeof(FileLink),
        ["invoice"] = typeof(Invoice),
        ["invoice_payment"] = typeof(InvoicePayment),
        ["invoiceitem"] = typeof(InvoiceItem),
        ["item"] = typeof(LineItem),
        ["line_item"] = typeof(InvoiceLineItem),
        ["login_link"] = typeof(LoginLink),
        ["mandate"] = typeof(Mandate),
        ["payment_intent"] = typeof(PaymentIntent),
        ["payment_method"] = typeof(PaymentMethod),
        ["payout"] = typeof(Payout),
        ["person"] = typeof(Person),
        ["plan"] = typeof(Plan),
        ["price"] = typeof(Price),
        ["product"] = typeof(Product),
        ["promotion_code"] = typeof(PromotionCode),
        ["refund"] = typeof(Refund),
        ["review"] = typeof(Review),
        ["setup_attempt"] = typeof(SetupAttempt),
        ["setup_intent"] = typeof(SetupIntent),
        ["subscription"] = typeof(Subscription),
        ["subscription_item"] = typeof(SubscriptionItem),
        ["tax_id"] = typeof(TaxId),
        ["tax_rate"] = typeof(TaxRate),
        ["test_helpers.test_clock"] = typeof(TestHelpers.TestClock),
        ["token"] = typeof(Token),
        ["topup"] = typeof(Topup),
        ["transfer"] = typeof(Transfer),
        ["transfer_reversal"] = typeof(TransferReversal),
        ["webhook_endpoint"] = typeof(WebhookEndpoint),
    };

    /// <summary>The entity of a kind; null when the kind is unknown.</summary>
    public static Type TypeOf(string kind) => Types.GetValueOrDefault(kind);
}
