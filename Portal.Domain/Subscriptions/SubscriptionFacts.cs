using Portal.Domain.Catalog;

namespace Portal.Domain.Subscriptions;

/// <summary>What Stripe says about a subscription.</summary>
/// <param name="StripeSubscriptionId">Its id, <c>sub_…</c>.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="TrialEndsAt">End of the trial (UTC), where there is one.</param>
/// <param name="CurrentPeriodStart">Start of the paid period (UTC).</param>
/// <param name="CurrentPeriodEnd">End of the paid period (UTC).</param>
/// <param name="CancelAtPeriodEnd">Whether it ends with the period.</param>
/// <param name="PlanCode">The plan, where Stripe's price tells it.</param>
/// <param name="Interval">The interval, where Stripe's price tells it.</param>
public sealed record SubscriptionFacts(
    string StripeSubscriptionId,
    PlanSubscriptionStatus Status,
    DateTimeOffset? TrialEndsAt,
    DateTimeOffset? CurrentPeriodStart,
    DateTimeOffset? CurrentPeriodEnd,
    bool CancelAtPeriodEnd,
    string? PlanCode = null,
    BillingInterval? Interval = null);
