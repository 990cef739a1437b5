using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Subscriptions;

/// <summary>The first period of a new subscription: a whole interval from today, a trial, or what is left until a given anchor.</summary>
internal static class SubscriptionAnchor
{
    /// <summary>On a subscription whose time until its anchor is not billed (`proration_behavior=none`).</summary>
    public const string FreeUntilAnchor = "_free_until_anchor";

    public static void Set(Scope scope, JsonObject subscription, JsonObject given, long? trialEnd)
    {
        var begins = trialEnd ?? scope.Now;
        var recurring = SubscriptionItems.Recurring(subscription);
        var anchor = given.LongOrNull("billing_cycle_anchor") ?? begins;
        if (anchor < begins) throw ApiError.Invalid("`billing_cycle_anchor` must not be in the past, nor before the trial's end.", "billing_cycle_anchor");
        if (anchor > Period.End(recurring, begins, begins))
            throw ApiError.Invalid("`billing_cycle_anchor` cannot be later than the next natural billing date.", "billing_cycle_anchor");
        subscription["billing_cycle_anchor"] = anchor;
        subscription[FreeUntilAnchor] = given.Text("proration_behavior") == "none" ? anchor : null;
        SubscriptionItems.SetPeriod(subscription, scope.Now, trialEnd ?? Period.End(recurring, anchor, scope.Now));
    }

    /// <summary>Cents of an item for its present period: all of it, or, before the anchor, its part.</summary>
    public static long Amount(JsonObject subscription, JsonObject item)
    {
        var (start, anchor) = (item.Long("current_period_start"), subscription.Long("billing_cycle_anchor"));
        if (start >= anchor) return SubscriptionItems.Amount(item);
        return subscription.LongOrNull(FreeUntilAnchor) == anchor ? 0 : Proration.Part(subscription, item, start);
    }
}
