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

    /// <summary>Sent as <c>person.created</c>.</summary>
    public const string PersonCreated = "person.created";

    /// <summary>Sent as <c>person.deleted</c>.</summary>
    public const string PersonDeleted = "person.deleted";

    /// <summary>Sent as <c>person.updated</c>.</summary>
    public const string PersonUpdated = "person.updated";
}
