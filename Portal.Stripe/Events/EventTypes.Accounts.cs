namespace Stripe;

/// <summary>Types of events, as <see cref="Event.Type"/> and a webhook endpoint name them.</summary>
public static partial class EventTypes
{
    /// <summary>Sent as <c>account.application.authorized</c>.</summary>
    public const string AccountApplicationAuthorized = "account.application.authorized";

    /// <summary>Sent as <c>account.application.deauthorized</c>.</summary>
    public const string AccountApplicationDeauthorized = "account.application.deauthorized";

    /// <summary>Sent as <c>account.external_account.created</c>.</summary>
    public const string AccountExternalAccountCreated = "account.external_account.created";

    /// <summary>Sent as <c>account.external_account.deleted</c>.</summary>
    public const string AccountExternalAccountDeleted = "account.external_account.deleted";

    /// <summary>Sent as <c>account.external_account.updated</c>.</summary>
    public const string AccountExternalAccountUpdated = "account.external_account.updated";

    /// <summary>Sent as <c>account.updated</c>.</summary>
    public const string AccountUpdated = "account.updated";

    /// <summary>Sent as <c>application_fee.created</c>.</summary>
    public const string ApplicationFeeCreated = "application_fee.created";

    /// <summary>Sent as <c>application_fee.refund.updated</c>.</summary>
    public const string ApplicationFeeRefundUpdated = "application_fee.refund.updated";

    /// <summary>Sent as <c>application_fee.refunded</c>.</summary>
    public const string ApplicationFeeRefunded = "application_fee.refunded";

    /// <summary>Sent as <c>capability.updated</c>.</summary>
    public const string CapabilityUpdated = "capability.updated";

    /// <summary>Sent as <c>financial_connections.account.account_numbers_updated</c>.</summary>
    public const string FinancialConnectionsAccountAccountNumbersUpdated =
        "financial_connections.account.account_numbers_updated";

    /// <summary>Sent as <c>financial_connections.account.created</c>.</summary>
    public const string FinancialConnectionsAccountCreated = "financial_connections.account.created";

    /// <summary>Sent as <c>financial_connections.account.deactivated</c>.</summary>
    public const string FinancialConnectionsAccountDeactivated = "financial_connections.account.deactivated";

    /// <summary>Sent as <c>financial_connections.account.disconnected</c>.</summary>
    public const string FinancialConnectionsAccountDisconnected = "financial_connections.account.disconnected";

    /// <summary>Sent as <c>financial_connections.account.expected_deactivation_date_updated</c>.</summary>
    public const string FinancialConnectionsAccountExpectedDeactivationDateUpdated =
        "financial_connections.account.expected_deactivation_date_updated";

    /// <summary>Sent as <c>financial_connections.account.reactivated</c>.</summary>
    public const string FinancialConnectionsAccountReactivated = "financial_connections.account.reactivated";

    /// <summary>Sent as <c>financial_connections.account.refreshed_balance</c>.</summary>
    public const string FinancialConnectionsAccountRefreshedBalance = "financial_connections.account.refreshed_balance";

    /// <summary>Sent as <c>financial_connections.account.refreshed_ownership</c>.</summary>
    public const string FinancialConnectionsAccountRefreshedOwnership =
        "financial_connections.account.refreshed_ownership";

    /// <summary>Sent as <c>financial_connections.account.refreshed_transactions</c>.</summary>
    public const string FinancialConnectionsAccountRefreshedTransactions =
        "financial_connections.account.refreshed_transactions";

    /// <summary>Sent as <c>financial_connections.account.supported_payment_method_types_updated</c>.</summary>
    public const string FinancialConnectionsAccountSupportedPaymentMethodTypesUpdated =
        "financial_connections.account.supported_payment_method_types_updated";

    /// <summary>Sent as <c>financial_connections.account.upcoming_account_number_expiry</c>.</summary>
    public const string FinancialConnectionsAccountUpcomingAccountNumberExpiry =
        "financial_connections.account.upcoming_account_number_expiry";

    /// <summary>Sent as <c>financial_connections.account.upcoming_deactivation</c>.</summary>
    public const string FinancialConnectionsAccountUpcomingDeactivation =
        "financial_connections.account.upcoming_deactivation";

    /// <summary>Sent as <c>financial_connections.authorization.expected_deactivation_date_updated</c>.</summary>
    public const string FinancialConnectionsAuthorizationExpectedDeactivationDateUpdated =
        "financial_connections.authorization.expected_deactivation_date_updated";

    /// <summary>Sent as <c>financial_connections.authorization.upcoming_deactivation</c>.</summary>
    public const string FinancialConnectionsAuthorizationUpcomingDeactivation =
        "financial_connections.authorization.upcoming_deactivation";

    /// <summary>Sent as <c>identity.verification_session.canceled</c>.</summary>
    public const string IdentityVerificationSessionCanceled = "identity.verification_session.canceled";

    /// <summary>Sent as <c>identity.verification_session.created</c>.</summary>
    public const string IdentityVerificationSessionCreated = "identity.verification_session.created";

    /// <summary>Sent as <c>identity.verification_session.processing</c>.</summary>
    public const string IdentityVerificationSessionProcessing = "identity.verification_session.processing";

    /// <summary>Sent as <c>identity.verification_session.redacted</c>.</summary>
    public const string IdentityVerificationSessionRedacted = "identity.verification_session.redacted";

    /// <summary>Sent as <c>identity.verification_session.requires_input</c>.</summary>
    public const string IdentityVerificationSessionRequiresInput = "identity.verification_session.requires_input";

    /// <summary>Sent as <c>identity.verification_session.verified</c>.</summary>
    public const string IdentityVerificationSessionVerified = "identity.verification_session.verified";

    /// <summary>Sent as <c>person.created</c>.</summary>
    public const string PersonCreated = "person.created";

    /// <summary>Sent as <c>person.deleted</c>.</summary>
    public const string PersonDeleted = "person.deleted";

    /// <summary>Sent as <c>person.updated</c>.</summary>
    public const string PersonUpdated = "person.updated";
}
