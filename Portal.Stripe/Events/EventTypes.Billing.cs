namespace Stripe;

public static partial class EventTypes
{
    /// <summary>Sent as <c>billing.alert.triggered</c>.</summary>
    public const string BillingAlertTriggered = "billing.alert.triggered";

    /// <summary>Sent as <c>billing.credit_balance_transaction.created</c>.</summary>
    public const string BillingCreditBalanceTransactionCreated = "billing.credit_balance_transaction.created";

    /// <summary>Sent as <c>billing.credit_grant.created</c>.</summary>
    public const string BillingCreditGrantCreated = "billing.credit_grant.created";

    /// <summary>Sent as <c>billing.credit_grant.updated</c>.</summary>
    public const string BillingCreditGrantUpdated = "billing.credit_grant.updated";

    /// <summary>Sent as <c>billing.meter.created</c>.</summary>
    public const string BillingMeterCreated = "billing.meter.created";

    /// <summary>Sent as <c>billing.meter.deactivated</c>.</summary>
    public const string BillingMeterDeactivated = "billing.meter.deactivated";

    /// <summary>Sent as <c>billing.meter.reactivated</c>.</summary>
    public const string BillingMeterReactivated = "billing.meter.reactivated";

    /// <summary>Sent as <c>billing.meter.updated</c>.</summary>
    public const string BillingMeterUpdated = "billing.meter.updated";

    /// <summary>Sent as <c>billing_portal.configuration.created</c>.</summary>
    public const string BillingPortalConfigurationCreated = "billing_portal.configuration.created";

    /// <summary>Sent as <c>billing_portal.configuration.updated</c>.</summary>
    public const string BillingPortalConfigurationUpdated = "billing_portal.configuration.updated";

    /// <summary>Sent as <c>billing_portal.session.created</c>.</summary>
    public const string BillingPortalSessionCreated = "billing_portal.session.created";

    /// <summary>Sent as <c>coupon.created</c>.</summary>
    public const string CouponCreated = "coupon.created";

    /// <summary>Sent as <c>coupon.deleted</c>.</summary>
    public const string CouponDeleted = "coupon.deleted";

    /// <summary>Sent as <c>coupon.updated</c>.</summary>
    public const string CouponUpdated = "coupon.updated";

    /// <summary>Sent as <c>credit_note.created</c>.</summary>
    public const string CreditNoteCreated = "credit_note.created";

    /// <summary>Sent as <c>credit_note.updated</c>.</summary>
    public const string CreditNoteUpdated = "credit_note.updated";

    /// <summary>Sent as <c>credit_note.voided</c>.</summary>
    public const string CreditNoteVoided = "credit_note.voided";

    /// <summary>Sent as <c>customer.created</c>.</summary>
    public const string CustomerCreated = "customer.created";

    /// <summary>Sent as <c>customer.deleted</c>.</summary>
    public const string CustomerDeleted = "customer.deleted";

    /// <summary>Sent as <c>customer.discount.created</c>.</summary>
    public const string CustomerDiscountCreated = "customer.discount.created";

    /// <summary>Sent as <c>customer.discount.deleted</c>.</summary>
    public const string CustomerDiscountDeleted = "customer.discount.deleted";

    /// <summary>Sent as <c>customer.discount.updated</c>.</summary>
    public const string CustomerDiscountUpdated = "customer.discount.updated";

    /// <summary>Sent as <c>customer.source.created</c>.</summary>
    public const string CustomerSourceCreated = "customer.source.created";

    /// <summary>Sent as <c>customer.source.deleted</c>.</summary>
    public const string CustomerSourceDeleted = "customer.source.deleted";

    /// <summary>Sent as <c>customer.source.expiring</c>.</summary>
    public const string CustomerSourceExpiring = "customer.source.expiring";

    /// <summary>Sent as <c>customer.source.updated</c>.</summary>
    public const string CustomerSourceUpdated = "customer.source.updated";

    /// <summary>Sent as <c>customer.subscription.created</c>.</summary>
    public const string CustomerSubscriptionCreated = "customer.subscription.created";

    /// <summary>Sent as <c>customer.subscription.deleted</c>.</summary>
    public const string CustomerSubscriptionDeleted = "customer.subscription.deleted";

    /// <summary>Sent as <c>customer.subscription.paused</c>.</summary>
    public const string CustomerSubscriptionPaused = "customer.subscription.paused";

    /// <summary>Sent as <c>customer.subscription.pending_update_applied</c>.</summary>
    public const string CustomerSubscriptionPendingUpdateApplied = "customer.subscription.pending_update_applied";

    /// <summary>Sent as <c>customer.subscription.pending_update_expired</c>.</summary>
    public const string CustomerSubscriptionPendingUpdateExpired = "customer.subscription.pending_update_expired";

    /// <summary>Sent as <c>customer.subscription.resumed</c>.</summary>
    public const string CustomerSubscriptionResumed = "customer.subscription.resumed";

    /// <summary>Sent as <c>customer.subscription.trial_will_end</c>.</summary>
    public const string CustomerSubscriptionTrialWillEnd = "customer.subscription.trial_will_end";

    /// <summary>Sent as <c>customer.subscription.updated</c>.</summary>
    public const string CustomerSubscriptionUpdated = "customer.subscription.updated";

    /// <summary>Sent as <c>customer.tax_id.created</c>.</summary>
    public const string CustomerTaxIdCreated = "customer.tax_id.created";

    /// <summary>Sent as <c>customer.tax_id.deleted</c>.</summary>
    public const string CustomerTaxIdDeleted = "customer.tax_id.deleted";

    /// <summary>Sent as <c>customer.tax_id.updated</c>.</summary>
    public const string CustomerTaxIdUpdated = "customer.tax_id.updated";

    /// <summary>Sent as <c>customer.updated</c>.</summary>
    public const string CustomerUpdated = "customer.updated";

    /// <summary>Sent as <c>entitlements.active_entitlement_summary.updated</c>.</summary>
    public const string EntitlementsActiveEntitlementSummaryUpdated = "entitlements.active_entitlement_summary.updated";

    /// <summary>Sent as <c>invoice.created</c>.</summary>
    public const string InvoiceCreated = "invoice.created";

    /// <summary>Sent as <c>invoice.deleted</c>.</summary>
    public const string InvoiceDeleted = "invoice.deleted";

    /// <summary>Sent as <c>invoice.finalization_failed</c>.</summary>
    public const string InvoiceFinalizationFailed = "invoice.finalization_failed";

    /// <summary>Sent as <c>invoice.finalized</c>.</summary>
    public const string InvoiceFinalized = "invoice.finalized";

    /// <summary>Sent as <c>invoiceitem.created</c>.</summary>
    public const string InvoiceItemCreated = "invoiceitem.created";

    /// <summary>Sent as <c>invoiceitem.deleted</c>.</summary>
    public const string InvoiceItemDeleted = "invoiceitem.deleted";

    /// <summary>Sent as <c>invoice.marked_uncollectible</c>.</summary>
    public const string InvoiceMarkedUncollectible = "invoice.marked_uncollectible";

    /// <summary>Sent as <c>invoice.overdue</c>.</summary>
    public const string InvoiceOverdue = "invoice.overdue";

    /// <summary>Sent as <c>invoice.overpaid</c>.</summary>
    public const string InvoiceOverpaid = "invoice.overpaid";

    /// <summary>Sent as <c>invoice.paid</c>.</summary>
    public const string InvoicePaid = "invoice.paid";

    /// <summary>Sent as <c>invoice.payment_action_required</c>.</summary>
    public const string InvoicePaymentActionRequired = "invoice.payment_action_required";

    /// <summary>Sent as <c>invoice.payment_attempt_required</c>.</summary>
    public const string InvoicePaymentAttemptRequired = "invoice.payment_attempt_required";

    /// <summary>Sent as <c>invoice.payment_failed</c>.</summary>
    public const string InvoicePaymentFailed = "invoice.payment_failed";

    /// <summary>Sent as <c>invoice_payment.paid</c>.</summary>
    public const string InvoicePaymentPaid = "invoice_payment.paid";

    /// <summary>Sent as <c>invoice.payment_succeeded</c>.</summary>
    public const string InvoicePaymentSucceeded = "invoice.payment_succeeded";

    /// <summary>Sent as <c>invoice.sent</c>.</summary>
    public const string InvoiceSent = "invoice.sent";

    /// <summary>Sent as <c>invoice.upcoming</c>.</summary>
    public const string InvoiceUpcoming = "invoice.upcoming";

    /// <summary>Sent as <c>invoice.updated</c>.</summary>
    public const string InvoiceUpdated = "invoice.updated";

    /// <summary>Sent as <c>invoice.voided</c>.</summary>
    public const string InvoiceVoided = "invoice.voided";

    /// <summary>Sent as <c>invoice.will_be_due</c>.</summary>
    public const string InvoiceWillBeDue = "invoice.will_be_due";

    /// <summary>Sent as <c>plan.created</c>.</summary>
    public const string PlanCreated = "plan.created";

    /// <summary>Sent as <c>plan.deleted</c>.</summary>
    public const string PlanDeleted = "plan.deleted";

    /// <summary>Sent as <c>plan.updated</c>.</summary>
    public const string PlanUpdated = "plan.updated";

    /// <summary>Sent as <c>price.created</c>.</summary>
    public const string PriceCreated = "price.created";

    /// <summary>Sent as <c>price.deleted</c>.</summary>
    public const string PriceDeleted = "price.deleted";

    /// <summary>Sent as <c>price.updated</c>.</summary>
    public const string PriceUpdated = "price.updated";

    /// <summary>Sent as <c>product.created</c>.</summary>
    public const string ProductCreated = "product.created";

    /// <summary>Sent as <c>product.deleted</c>.</summary>
    public const string ProductDeleted = "product.deleted";

    /// <summary>Sent as <c>product.updated</c>.</summary>
    public const string ProductUpdated = "product.updated";

    /// <summary>Sent as <c>promotion_code.created</c>.</summary>
    public const string PromotionCodeCreated = "promotion_code.created";

    /// <summary>Sent as <c>promotion_code.updated</c>.</summary>
    public const string PromotionCodeUpdated = "promotion_code.updated";

    /// <summary>Sent as <c>quote.accepted</c>.</summary>
    public const string QuoteAccepted = "quote.accepted";

    /// <summary>Sent as <c>quote.canceled</c>.</summary>
    public const string QuoteCanceled = "quote.canceled";

    /// <summary>Sent as <c>quote.created</c>.</summary>
    public const string QuoteCreated = "quote.created";

    /// <summary>Sent as <c>quote.finalized</c>.</summary>
    public const string QuoteFinalized = "quote.finalized";

    /// <summary>Sent as <c>subscription_schedule.aborted</c>.</summary>
    public const string SubscriptionScheduleAborted = "subscription_schedule.aborted";

    /// <summary>Sent as <c>subscription_schedule.canceled</c>.</summary>
    public const string SubscriptionScheduleCanceled = "subscription_schedule.canceled";

    /// <summary>Sent as <c>subscription_schedule.completed</c>.</summary>
    public const string SubscriptionScheduleCompleted = "subscription_schedule.completed";

    /// <summary>Sent as <c>subscription_schedule.created</c>.</summary>
    public const string SubscriptionScheduleCreated = "subscription_schedule.created";

    /// <summary>Sent as <c>subscription_schedule.expiring</c>.</summary>
    public const string SubscriptionScheduleExpiring = "subscription_schedule.expiring";

    /// <summary>Sent as <c>subscription_schedule.released</c>.</summary>
    public const string SubscriptionScheduleReleased = "subscription_schedule.released";

    /// <summary>Sent as <c>subscription_schedule.updated</c>.</summary>
    public const string SubscriptionScheduleUpdated = "subscription_schedule.updated";

    /// <summary>Sent as <c>tax_rate.created</c>.</summary>
    public const string TaxRateCreated = "tax_rate.created";

    /// <summary>Sent as <c>tax_rate.updated</c>.</summary>
    public const string TaxRateUpdated = "tax_rate.updated";

    /// <summary>Sent as <c>tax.settings.updated</c>.</summary>
    public const string TaxSettingsUpdated = "tax.settings.updated";
}
