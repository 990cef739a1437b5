using System.Text.Json.Nodes;
using Portal.Sandbox.Resources.Subscriptions;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.TestClocks;

/// <summary>How far a test clock may be advanced at once: two intervals of its shortest subscription, two years without any.</summary>
internal static class TestClockReach
{
    /// <summary>The last moment allowed, unix seconds.</summary>
    public static long Of(Scope scope, JsonObject clock)
    {
        var from = clock.Long("frozen_time");
        var reach = scope.All("customer", "test_clock", clock.Id()).ToList()
            .SelectMany(customer => scope.All(Subscriptions.Subscriptions.Kind, "customer", customer.Id()).ToList())
            .Where(subscription => subscription["ended_at"] is null)
            .Select(subscription => Twice(SubscriptionItems.Recurring(subscription), from)).ToList();
        return reach.Count > 0 ? reach.Min() : DateTimeOffset.FromUnixTimeSeconds(from).AddYears(2).ToUnixTimeSeconds();
    }

    private static long Twice(JsonObject recurring, long from) => Period.End(recurring, from, Period.End(recurring, from, from));
}
