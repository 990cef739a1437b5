namespace Stripe;

/// <summary>States of a subscription.</summary>
public static class SubscriptionStatuses
{
    /// <summary>Sent as <c>active</c>.</summary>
    public const string Active = "active";

    /// <summary>Sent as <c>canceled</c>.</summary>
    public const string Canceled = "canceled";

    /// <summary>Sent as <c>incomplete</c>.</summary>
    public const string Incomplete = "incomplete";

    /// <summary>Sent as <c>incomplete_expired</c>.</summary>
    public const string IncompleteExpired = "incomplete_expired";

    /// <summary>Sent as <c>past_due</c>.</summary>
    public const string PastDue = "past_due";

    /// <summary>Sent as <c>paused</c>.</summary>
    public const string Paused = "paused";

    /// <summary>Sent as <c>trialing</c>.</summary>
    public const string Trialing = "trialing";

    /// <summary>Sent as <c>unpaid</c>.</summary>
    public const string Unpaid = "unpaid";
}
