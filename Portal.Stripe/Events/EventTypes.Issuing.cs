namespace Stripe;

public static partial class EventTypes
{
    /// <summary>Sent as <c>issuing_authorization.created</c>.</summary>
    public const string IssuingAuthorizationCreated = "issuing_authorization.created";

    /// <summary>Sent as <c>issuing_authorization.request</c>.</summary>
    public const string IssuingAuthorizationRequest = "issuing_authorization.request";

    /// <summary>Sent as <c>issuing_authorization.updated</c>.</summary>
    public const string IssuingAuthorizationUpdated = "issuing_authorization.updated";

    /// <summary>Sent as <c>issuing_card.created</c>.</summary>
    public const string IssuingCardCreated = "issuing_card.created";

    /// <summary>Sent as <c>issuing_card.updated</c>.</summary>
    public const string IssuingCardUpdated = "issuing_card.updated";

    /// <summary>Sent as <c>issuing_cardholder.created</c>.</summary>
    public const string IssuingCardholderCreated = "issuing_cardholder.created";

    /// <summary>Sent as <c>issuing_cardholder.updated</c>.</summary>
    public const string IssuingCardholderUpdated = "issuing_cardholder.updated";

    /// <summary>Sent as <c>issuing_dispute.closed</c>.</summary>
    public const string IssuingDisputeClosed = "issuing_dispute.closed";

    /// <summary>Sent as <c>issuing_dispute.created</c>.</summary>
    public const string IssuingDisputeCreated = "issuing_dispute.created";

    /// <summary>Sent as <c>issuing_dispute.funds_reinstated</c>.</summary>
    public const string IssuingDisputeFundsReinstated = "issuing_dispute.funds_reinstated";

    /// <summary>Sent as <c>issuing_dispute.funds_rescinded</c>.</summary>
    public const string IssuingDisputeFundsRescinded = "issuing_dispute.funds_rescinded";

    /// <summary>Sent as <c>issuing_dispute.submitted</c>.</summary>
    public const string IssuingDisputeSubmitted = "issuing_dispute.submitted";

    /// <summary>Sent as <c>issuing_dispute.updated</c>.</summary>
    public const string IssuingDisputeUpdated = "issuing_dispute.updated";

    /// <summary>Sent as <c>issuing_personalization_design.activated</c>.</summary>
    public const string IssuingPersonalizationDesignActivated = "issuing_personalization_design.activated";

    /// <summary>Sent as <c>issuing_personalization_design.deactivated</c>.</summary>
    public const string IssuingPersonalizationDesignDeactivated = "issuing_personalization_design.deactivated";

    /// <summary>Sent as <c>issuing_personalization_design.rejected</c>.</summary>
    public const string IssuingPersonalizationDesignRejected = "issuing_personalization_design.rejected";

    /// <summary>Sent as <c>issuing_personalization_design.updated</c>.</summary>
    public const string IssuingPersonalizationDesignUpdated = "issuing_personalization_design.updated";

    /// <summary>Sent as <c>issuing_token.created</c>.</summary>
    public const string IssuingTokenCreated = "issuing_token.created";

    /// <summary>Sent as <c>issuing_token.updated</c>.</summary>
    public const string IssuingTokenUpdated = "issuing_token.updated";

    /// <summary>Sent as <c>issuing_transaction.created</c>.</summary>
    public const string IssuingTransactionCreated = "issuing_transaction.created";

    /// <summary>Sent as <c>issuing_transaction.purchase_details_receipt_updated</c>.</summary>
    public const string IssuingTransactionPurchaseDetailsReceiptUpdated =
        "issuing_transaction.purchase_details_receipt_updated";

    /// <summary>Sent as <c>issuing_transaction.updated</c>.</summary>
    public const string IssuingTransactionUpdated = "issuing_transaction.updated";

    /// <summary>Sent as <c>treasury.credit_reversal.created</c>.</summary>
    public const string TreasuryCreditReversalCreated = "treasury.credit_reversal.created";

    /// <summary>Sent as <c>treasury.credit_reversal.posted</c>.</summary>
    public const string TreasuryCreditReversalPosted = "treasury.credit_reversal.posted";

    /// <summary>Sent as <c>treasury.debit_reversal.completed</c>.</summary>
    public const string TreasuryDebitReversalCompleted = "treasury.debit_reversal.completed";

    /// <summary>Sent as <c>treasury.debit_reversal.created</c>.</summary>
    public const string TreasuryDebitReversalCreated = "treasury.debit_reversal.created";

    /// <summary>Sent as <c>treasury.debit_reversal.initial_credit_granted</c>.</summary>
    public const string TreasuryDebitReversalInitialCreditGranted = "treasury.debit_reversal.initial_credit_granted";

    /// <summary>Sent as <c>treasury.financial_account.closed</c>.</summary>
    public const string TreasuryFinancialAccountClosed = "treasury.financial_account.closed";

    /// <summary>Sent as <c>treasury.financial_account.created</c>.</summary>
    public const string TreasuryFinancialAccountCreated = "treasury.financial_account.created";

    /// <summary>Sent as <c>treasury.financial_account.features_status_updated</c>.</summary>
    public const string TreasuryFinancialAccountFeaturesStatusUpdated =
        "treasury.financial_account.features_status_updated";

    /// <summary>Sent as <c>treasury.inbound_transfer.canceled</c>.</summary>
    public const string TreasuryInboundTransferCanceled = "treasury.inbound_transfer.canceled";

    /// <summary>Sent as <c>treasury.inbound_transfer.created</c>.</summary>
    public const string TreasuryInboundTransferCreated = "treasury.inbound_transfer.created";

    /// <summary>Sent as <c>treasury.inbound_transfer.failed</c>.</summary>
    public const string TreasuryInboundTransferFailed = "treasury.inbound_transfer.failed";

    /// <summary>Sent as <c>treasury.inbound_transfer.succeeded</c>.</summary>
    public const string TreasuryInboundTransferSucceeded = "treasury.inbound_transfer.succeeded";

    /// <summary>Sent as <c>treasury.outbound_payment.canceled</c>.</summary>
    public const string TreasuryOutboundPaymentCanceled = "treasury.outbound_payment.canceled";

    /// <summary>Sent as <c>treasury.outbound_payment.created</c>.</summary>
    public const string TreasuryOutboundPaymentCreated = "treasury.outbound_payment.created";

    /// <summary>Sent as <c>treasury.outbound_payment.expected_arrival_date_updated</c>.</summary>
    public const string TreasuryOutboundPaymentExpectedArrivalDateUpdated =
        "treasury.outbound_payment.expected_arrival_date_updated";

    /// <summary>Sent as <c>treasury.outbound_payment.failed</c>.</summary>
    public const string TreasuryOutboundPaymentFailed = "treasury.outbound_payment.failed";

    /// <summary>Sent as <c>treasury.outbound_payment.posted</c>.</summary>
    public const string TreasuryOutboundPaymentPosted = "treasury.outbound_payment.posted";

    /// <summary>Sent as <c>treasury.outbound_payment.returned</c>.</summary>
    public const string TreasuryOutboundPaymentReturned = "treasury.outbound_payment.returned";

    /// <summary>Sent as <c>treasury.outbound_payment.tracking_details_updated</c>.</summary>
    public const string TreasuryOutboundPaymentTrackingDetailsUpdated =
        "treasury.outbound_payment.tracking_details_updated";

    /// <summary>Sent as <c>treasury.outbound_transfer.canceled</c>.</summary>
    public const string TreasuryOutboundTransferCanceled = "treasury.outbound_transfer.canceled";

    /// <summary>Sent as <c>treasury.outbound_transfer.created</c>.</summary>
    public const string TreasuryOutboundTransferCreated = "treasury.outbound_transfer.created";

    /// <summary>Sent as <c>treasury.outbound_transfer.expected_arrival_date_updated</c>.</summary>
    public const string TreasuryOutboundTransferExpectedArrivalDateUpdated =
        "treasury.outbound_transfer.expected_arrival_date_updated";

    /// <summary>Sent as <c>treasury.outbound_transfer.failed</c>.</summary>
    public const string TreasuryOutboundTransferFailed = "treasury.outbound_transfer.failed";

    /// <summary>Sent as <c>treasury.outbound_transfer.posted</c>.</summary>
    public const string TreasuryOutboundTransferPosted = "treasury.outbound_transfer.posted";

    /// <summary>Sent as <c>treasury.outbound_transfer.returned</c>.</summary>
    public const string TreasuryOutboundTransferReturned = "treasury.outbound_transfer.returned";

    /// <summary>Sent as <c>treasury.outbound_transfer.tracking_details_updated</c>.</summary>
    public const string TreasuryOutboundTransferTrackingDetailsUpdated =
        "treasury.outbound_transfer.tracking_details_updated";

    /// <summary>Sent as <c>treasury.received_credit.created</c>.</summary>
    public const string TreasuryReceivedCreditCreated = "treasury.received_credit.created";

    /// <summary>Sent as <c>treasury.received_credit.failed</c>.</summary>
    public const string TreasuryReceivedCreditFailed = "treasury.received_credit.failed";

    /// <summary>Sent as <c>treasury.received_credit.succeeded</c>.</summary>
    public const string TreasuryReceivedCreditSucceeded = "treasury.received_credit.succeeded";

    /// <summary>Sent as <c>treasury.received_debit.created</c>.</summary>
    public const string TreasuryReceivedDebitCreated = "treasury.received_debit.created";
}
