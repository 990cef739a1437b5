namespace Stripe;

public static partial class EventTypes
{
    /// <summary>Sent as <c>balance.available</c>.</summary>
    public const string BalanceAvailable = "balance.available";

    /// <summary>Sent as <c>balance_settings.updated</c>.</summary>
    public const string BalanceSettingsUpdated = "balance_settings.updated";

    /// <summary>Sent as <c>payout.canceled</c>.</summary>
    public const string PayoutCanceled = "payout.canceled";

    /// <summary>Sent as <c>payout.created</c>.</summary>
    public const string PayoutCreated = "payout.created";

    /// <summary>Sent as <c>payout.failed</c>.</summary>
    public const string PayoutFailed = "payout.failed";

    /// <summary>Sent as <c>payout.paid</c>.</summary>
    public const string PayoutPaid = "payout.paid";

    /// <summary>Sent as <c>payout.reconciliation_completed</c>.</summary>
    public const string PayoutReconciliationCompleted = "payout.reconciliation_completed";

    /// <summary>Sent as <c>payout.updated</c>.</summary>
    public const string PayoutUpdated = "payout.updated";

    /// <summary>Sent as <c>reserve.hold.created</c>.</summary>
    public const string ReserveHoldCreated = "reserve.hold.created";

    /// <summary>Sent as <c>reserve.hold.updated</c>.</summary>
    public const string ReserveHoldUpdated = "reserve.hold.updated";

    /// <summary>Sent as <c>reserve.plan.created</c>.</summary>
    public const string ReservePlanCreated = "reserve.plan.created";

    /// <summary>Sent as <c>reserve.plan.disabled</c>.</summary>
    public const string ReservePlanDisabled = "reserve.plan.disabled";

    /// <summary>Sent as <c>reserve.plan.expired</c>.</summary>
    public const string ReservePlanExpired = "reserve.plan.expired";

    /// <summary>Sent as <c>reserve.plan.updated</c>.</summary>
    public const string ReservePlanUpdated = "reserve.plan.updated";

    /// <summary>Sent as <c>reserve.release.created</c>.</summary>
    public const string ReserveReleaseCreated = "reserve.release.created";

    /// <summary>Sent as <c>test_helpers.test_clock.advancing</c>.</summary>
    public const string TestHelpersTestClockAdvancing = "test_helpers.test_clock.advancing";

    /// <summary>Sent as <c>test_helpers.test_clock.created</c>.</summary>
    public const string TestHelpersTestClockCreated = "test_helpers.test_clock.created";

    /// <summary>Sent as <c>test_helpers.test_clock.deleted</c>.</summary>
    public const string TestHelpersTestClockDeleted = "test_helpers.test_clock.deleted";

    /// <summary>Sent as <c>test_helpers.test_clock.internal_failure</c>.</summary>
    public const string TestHelpersTestClockInternalFailure = "test_helpers.test_clock.internal_failure";

    /// <summary>Sent as <c>test_helpers.test_clock.ready</c>.</summary>
    public const string TestHelpersTestClockReady = "test_helpers.test_clock.ready";

    /// <summary>Sent as <c>topup.canceled</c>.</summary>
    public const string TopupCanceled = "topup.canceled";

    /// <summary>Sent as <c>topup.created</c>.</summary>
    public const string TopupCreated = "topup.created";

    /// <summary>Sent as <c>topup.failed</c>.</summary>
    public const string TopupFailed = "topup.failed";

    /// <summary>Sent as <c>topup.reversed</c>.</summary>
    public const string TopupReversed = "topup.reversed";

    /// <summary>Sent as <c>topup.succeeded</c>.</summary>
    public const string TopupSucceeded = "topup.succeeded";

    /// <summary>Sent as <c>transfer.created</c>.</summary>
    public const string TransferCreated = "transfer.created";

    /// <summary>Sent as <c>transfer.reversed</c>.</summary>
    public const string TransferReversed = "transfer.reversed";

    /// <summary>Sent as <c>transfer.updated</c>.</summary>
    public const string TransferUpdated = "transfer.updated";
}
