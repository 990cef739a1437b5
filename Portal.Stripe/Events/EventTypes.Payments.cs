namespace Stripe;

public static partial class EventTypes
{
    /// <summary>Sent as <c>cash_balance.funds_available</c>.</summary>
    public const string CashBalanceFundsAvailable = "cash_balance.funds_available";

    /// <summary>Sent as <c>charge.captured</c>.</summary>
    public const string ChargeCaptured = "charge.captured";

    /// <summary>Sent as <c>charge.dispute.closed</c>.</summary>
    public const string ChargeDisputeClosed = "charge.dispute.closed";

    /// <summary>Sent as <c>charge.dispute.created</c>.</summary>
    public const string ChargeDisputeCreated = "charge.dispute.created";

    /// <summary>Sent as <c>charge.dispute.funds_reinstated</c>.</summary>
    public const string ChargeDisputeFundsReinstated = "charge.dispute.funds_reinstated";

    /// <summary>Sent as <c>charge.dispute.funds_withdrawn</c>.</summary>
    public const string ChargeDisputeFundsWithdrawn = "charge.dispute.funds_withdrawn";

    /// <summary>Sent as <c>charge.dispute.updated</c>.</summary>
    public const string ChargeDisputeUpdated = "charge.dispute.updated";

    /// <summary>Sent as <c>charge.expired</c>.</summary>
    public const string ChargeExpired = "charge.expired";

    /// <summary>Sent as <c>charge.failed</c>.</summary>
    public const string ChargeFailed = "charge.failed";

    /// <summary>Sent as <c>charge.pending</c>.</summary>
    public const string ChargePending = "charge.pending";

    /// <summary>Sent as <c>charge.refund.updated</c>.</summary>
    public const string ChargeRefundUpdated = "charge.refund.updated";

    /// <summary>Sent as <c>charge.refunded</c>.</summary>
    public const string ChargeRefunded = "charge.refunded";

    /// <summary>Sent as <c>charge.succeeded</c>.</summary>
    public const string ChargeSucceeded = "charge.succeeded";

    /// <summary>Sent as <c>charge.updated</c>.</summary>
    public const string ChargeUpdated = "charge.updated";

    /// <summary>Sent as <c>checkout.session.async_payment_failed</c>.</summary>
    public const string CheckoutSessionAsyncPaymentFailed = "checkout.session.async_payment_failed";

    /// <summary>Sent as <c>checkout.session.async_payment_succeeded</c>.</summary>
    public const string CheckoutSessionAsyncPaymentSucceeded = "checkout.session.async_payment_succeeded";

    /// <summary>Sent as <c>checkout.session.completed</c>.</summary>
    public const string CheckoutSessionCompleted = "checkout.session.completed";

    /// <summary>Sent as <c>checkout.session.expired</c>.</summary>
    public const string CheckoutSessionExpired = "checkout.session.expired";

    /// <summary>Sent as <c>customer_cash_balance_transaction.created</c>.</summary>
    public const string CustomerCashBalanceTransactionCreated = "customer_cash_balance_transaction.created";

    /// <summary>Sent as <c>mandate.updated</c>.</summary>
    public const string MandateUpdated = "mandate.updated";

    /// <summary>Sent as <c>payment_intent.amount_capturable_updated</c>.</summary>
    public const string PaymentIntentAmountCapturableUpdated = "payment_intent.amount_capturable_updated";

    /// <summary>Sent as <c>payment_intent.canceled</c>.</summary>
    public const string PaymentIntentCanceled = "payment_intent.canceled";

    /// <summary>Sent as <c>payment_intent.created</c>.</summary>
    public const string PaymentIntentCreated = "payment_intent.created";

    /// <summary>Sent as <c>payment_intent.partially_funded</c>.</summary>
    public const string PaymentIntentPartiallyFunded = "payment_intent.partially_funded";

    /// <summary>Sent as <c>payment_intent.payment_failed</c>.</summary>
    public const string PaymentIntentPaymentFailed = "payment_intent.payment_failed";

    /// <summary>Sent as <c>payment_intent.processing</c>.</summary>
    public const string PaymentIntentProcessing = "payment_intent.processing";

    /// <summary>Sent as <c>payment_intent.requires_action</c>.</summary>
    public const string PaymentIntentRequiresAction = "payment_intent.requires_action";

    /// <summary>Sent as <c>payment_intent.succeeded</c>.</summary>
    public const string PaymentIntentSucceeded = "payment_intent.succeeded";

    /// <summary>Sent as <c>payment_link.created</c>.</summary>
    public const string PaymentLinkCreated = "payment_link.created";

    /// <summary>Sent as <c>payment_link.updated</c>.</summary>
    public const string PaymentLinkUpdated = "payment_link.updated";

    /// <summary>Sent as <c>payment_method.attached</c>.</summary>
    public const string PaymentMethodAttached = "payment_method.attached";

    /// <summary>Sent as <c>payment_method.automatically_updated</c>.</summary>
    public const string PaymentMethodAutomaticallyUpdated = "payment_method.automatically_updated";

    /// <summary>Sent as <c>payment_method.detached</c>.</summary>
    public const string PaymentMethodDetached = "payment_method.detached";

    /// <summary>Sent as <c>payment_method.updated</c>.</summary>
    public const string PaymentMethodUpdated = "payment_method.updated";

    /// <summary>Sent as <c>radar.early_fraud_warning.created</c>.</summary>
    public const string RadarEarlyFraudWarningCreated = "radar.early_fraud_warning.created";

    /// <summary>Sent as <c>radar.early_fraud_warning.updated</c>.</summary>
    public const string RadarEarlyFraudWarningUpdated = "radar.early_fraud_warning.updated";

    /// <summary>Sent as <c>refund.created</c>.</summary>
    public const string RefundCreated = "refund.created";

    /// <summary>Sent as <c>refund.failed</c>.</summary>
    public const string RefundFailed = "refund.failed";

    /// <summary>Sent as <c>refund.updated</c>.</summary>
    public const string RefundUpdated = "refund.updated";

    /// <summary>Sent as <c>review.closed</c>.</summary>
    public const string ReviewClosed = "review.closed";

    /// <summary>Sent as <c>review.opened</c>.</summary>
    public const string ReviewOpened = "review.opened";

    /// <summary>Sent as <c>setup_intent.canceled</c>.</summary>
    public const string SetupIntentCanceled = "setup_intent.canceled";

    /// <summary>Sent as <c>setup_intent.created</c>.</summary>
    public const string SetupIntentCreated = "setup_intent.created";

    /// <summary>Sent as <c>setup_intent.requires_action</c>.</summary>
    public const string SetupIntentRequiresAction = "setup_intent.requires_action";

    /// <summary>Sent as <c>setup_intent.setup_failed</c>.</summary>
    public const string SetupIntentSetupFailed = "setup_intent.setup_failed";

    /// <summary>Sent as <c>setup_intent.succeeded</c>.</summary>
    public const string SetupIntentSucceeded = "setup_intent.succeeded";

    /// <summary>Sent as <c>source.canceled</c>.</summary>
    public const string SourceCanceled = "source.canceled";

    /// <summary>Sent as <c>source.chargeable</c>.</summary>
    public const string SourceChargeable = "source.chargeable";

    /// <summary>Sent as <c>source.failed</c>.</summary>
    public const string SourceFailed = "source.failed";

    /// <summary>Sent as <c>source.mandate_notification</c>.</summary>
    public const string SourceMandateNotification = "source.mandate_notification";

    /// <summary>Sent as <c>source.refund_attributes_required</c>.</summary>
    public const string SourceRefundAttributesRequired = "source.refund_attributes_required";

    /// <summary>Sent as <c>source.transaction.created</c>.</summary>
    public const string SourceTransactionCreated = "source.transaction.created";

    /// <summary>Sent as <c>source.transaction.updated</c>.</summary>
    public const string SourceTransactionUpdated = "source.transaction.updated";
}
