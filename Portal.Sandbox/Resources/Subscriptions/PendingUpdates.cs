using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Subscriptions;

/// <summary>`payment_behavior=pending_if_incomplete`: a change that waits until its invoice is paid, and is forgotten when it isn't in time.</summary>
internal static class PendingUpdates
{
    public const string Behavior = "pending_if_incomplete";

    /// <summary>On the invoice: its failure makes nobody past due.</summary>
    public const string Mark = "_pending_update";

    private const string Kept = "_pending";
    private const string ExpireDue = "subscription.pending_update";

    /// <summary>What a change touches, and a pending one must take back.</summary>
    private static readonly string[] Fields = ["items", "billing_cycle_anchor", "trial_start", "trial_end", "status"];

    private static readonly string[] Allowed =
        ["items", "proration_behavior", "proration_date", "billing_cycle_anchor", "trial_end", "trial_from_plan", "add_invoice_items", "payment_behavior", "expand"];

    public static void Register(ApiTable table) => table.Due(ExpireDue, Expire);

    /// <summary>Refuses what may not wait.</summary>
    public static void RequireAllowed(JsonObject given)
    {
        if (given.Text("payment_behavior") != Behavior) return;
        if (given.FirstOrDefault(p => !Allowed.Contains(p.Key)).Key is { } name)
            throw ApiError.Invalid($"You cannot pass `{name}` when `payment_behavior` is set to `{Behavior}`.", name);
    }

    /// <summary>The change was made but its invoice is not paid: take it back and keep it for later.</summary>
    public static void Begin(Scope scope, JsonObject subscription, JsonObject before, string invoice)
    {
        var after = Taken(subscription);
        after["invoice"] = invoice;
        var expires = scope.Now + (long)scope.Options.Rules.PendingUpdateFor.TotalSeconds;
        subscription["pending_update"] = new JsonObject
        {
            ["billing_cycle_anchor"] = Changed(before, subscription, "billing_cycle_anchor"),
            ["discount"] = null, ["discounts"] = null, ["metadata"] = null,
            ["expires_at"] = expires,
            ["subscription_items"] = Documents.Array(subscription.Items("items").Select(Rendering.Public)),
            ["trial_end"] = Changed(before, subscription, "trial_end"),
            ["trial_from_plan"] = null,
        };
        foreach (var name in Fields) subscription[name] = before[name]?.DeepClone();
        subscription[Kept] = after;
        scope.Schedule(ExpireDue, subscription.Id(), expires);
    }

    /// <summary>The invoice of the waiting change was paid: now it counts.</summary>
    public static bool Apply(Scope scope, JsonObject subscription, JsonObject invoice)
    {
        if (subscription.Child(Kept) is not { } after || after.Text("invoice") != invoice.Id()) return false;
        foreach (var name in Fields) subscription[name] = after[name]?.DeepClone();
        Forget(scope, subscription);
        Subscriptions.PlanCycle(scope, subscription);
        scope.Emit("customer.subscription.pending_update_applied", subscription);
        scope.EmitUpdate("customer.subscription.updated", subscription);
        return true;
    }

    /// <summary>A newer change, or the end of the subscription, takes its place: its invoice is voided.</summary>
    public static void Drop(Scope scope, JsonObject subscription)
    {
        if (subscription.Child(Kept) is not { } after) return;
        Forget(scope, subscription);
        if (scope.Find(Invoices.Invoices.Kind, after.Text("invoice")) is { } invoice && invoice.Text("status") == "open") Invoices.Invoices.Void(scope, invoice);
    }

    private static void Expire(Scope scope, string id)
    {
        if (scope.Find(Subscriptions.Kind, id) is not { } subscription || subscription.Child(Kept) is null) return;
        Drop(scope, subscription);
        scope.Emit("customer.subscription.pending_update_expired", subscription);
    }

    private static void Forget(Scope scope, JsonObject subscription)
    {
        subscription[Kept] = null;
        subscription["pending_update"] = null;
        scope.Unschedule(ExpireDue, subscription.Id());
    }

    private static JsonObject Taken(JsonObject subscription)
    {
        var taken = new JsonObject();
        foreach (var name in Fields) taken[name] = subscription[name]?.DeepClone();
        return taken;
    }

    private static JsonNode? Changed(JsonObject before, JsonObject after, string name) =>
        before.LongOrNull(name) == after.LongOrNull(name) ? null : after[name]?.DeepClone();
}
