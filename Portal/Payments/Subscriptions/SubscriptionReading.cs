using Portal.Domain.Catalog;
using Portal.Domain.Subscriptions;
using Stripe;

namespace Portal.Payments.Subscriptions;

/// <summary>Reads what we keep of a Stripe subscription.</summary>
internal static class SubscriptionReading
{
    /// <summary>Its facts.</summary>
    public static SubscriptionFacts Facts(this Subscription subscription)
    {
        var item = subscription.Items?.Data.FirstOrDefault();
        var price = item?.Price?.Metadata;
        return new SubscriptionFacts(
            subscription.Id,
            StatusOf(subscription.Status),
            Utc(subscription.TrialEnd),
            Utc(item?.CurrentPeriodStart),
            Utc(item?.CurrentPeriodEnd),
            subscription.CancelAtPeriodEnd,
            price?.GetValueOrDefault("plan"),
            Enum.TryParse<BillingInterval>(price?.GetValueOrDefault("interval"), out var interval) ? interval : null);
    }

    /// <summary>A Stripe time as UTC.</summary>
    public static DateTimeOffset? Utc(DateTime? time) => time is { } known ? new DateTimeOffset(DateTime.SpecifyKind(known, DateTimeKind.Utc)) : null;

    /// <summary>Where it stands.</summary>
    public static PlanSubscriptionStatus StatusOf(string status) => status switch
    {
        "trialing" => PlanSubscriptionStatus.Trialing,
        "active" => PlanSubscriptionStatus.Active,
        "past_due" => PlanSubscriptionStatus.PastDue,
        "incomplete" => PlanSubscriptionStatus.Incomplete,
        "incomplete_expired" => PlanSubscriptionStatus.Expired,
        "unpaid" => PlanSubscriptionStatus.Unpaid,
        "paused" => PlanSubscriptionStatus.Paused,
        "canceled" => PlanSubscriptionStatus.Cancelled,
        _ => throw new InvalidOperationException($"Stripe names a subscription status we don't know: {status}."),
    };
}
