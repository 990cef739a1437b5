using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Subscriptions;

/// <summary>`/v1/subscriptions`.</summary>
internal static class SubscriptionsApi
{
    private const string Kind = Subscriptions.Kind;

    public static void Register(ApiTable table)
    {
        table.Index(Kind, "customer", "metadata.*");
        table.Index(SubscriptionItems.Reference, "subscription");
        table.Get("/v1/subscriptions", List);
        table.Get("/v1/subscriptions/search", call => Search.Page(call, Kind));
        table.Get("/v1/subscriptions/{id}", call => call.Target(Kind));
        table.Post("/v1/subscriptions", call => Subscriptions.Create(call.Scope, call.Parameters));
        table.Post("/v1/subscriptions/{id}", Update);
        table.Delete("/v1/subscriptions/{id}", Cancel);
        table.Delete("/v1/subscriptions/{id}/discount", RemoveDiscounts);
        table.Post("/v1/subscriptions/{id}/resume", Resume);
        table.Includables["customer.subscriptions"] = (scope, customer) => Documents.ListOf($"/v1/customers/{customer.Id()}/subscriptions",
            scope.All(Kind, "customer", customer.Id()).Where(s => s["ended_at"] is null).Select(Rendering.Public));
    }

    private static JsonObject List(Call call)
    {
        var status = call.Text("status");
        var price = call.Text("price") ?? call.Text("plan");
        return call.List(Kind, subscription => Fits(subscription.Text("status")!, status)
            && (price is null || subscription.Items("items").Exists(item => item.TextAt("price.id") == price)), "customer", "collection_method");
    }

    /// <summary>Without a status, everything that isn't canceled.</summary>
    private static bool Fits(string status, string? wanted) => wanted switch
    {
        "all" => true,
        null => status != "canceled",
        "ended" => status is "canceled" or "incomplete_expired",
        _ => status == wanted,
    };

    private static JsonObject Update(Call call)
    {
        var subscription = call.Target(Kind);
        if (subscription["ended_at"] is not null && call.Parameters.All(p => p.Key is "metadata" or "cancellation_details" or "expand"))
        {
            call.CopyMetadata(subscription);
            return subscription;
        }
        new SubscriptionChange(call.Scope, subscription, call.Parameters).Apply();
        return subscription;
    }

    private static JsonObject Cancel(Call call)
    {
        var (scope, subscription) = (call.Scope, call.Target(Kind));
        if (subscription["ended_at"] is not null) throw ApiError.Missing(Kind, subscription.Id());
        foreach (var (name, value) in call.Parameters.Child("cancellation_details") ?? []) subscription["cancellation_details"]![name] = value?.DeepClone();
        if (call.Parameters.Flag("prorate") && subscription.Text("status") == "active")
        {
            foreach (var item in subscription.Items("items")) Proration.Credit(scope, subscription, item, scope.Now);
        }
        if (call.Parameters.Flag("invoice_now")) SubscriptionInvoices.Change(scope, subscription, newPeriod: false, "allow_incomplete");
        Subscriptions.Cancel(scope, subscription, "cancellation_requested");
        return subscription;
    }

    private static JsonObject RemoveDiscounts(Call call)
    {
        var subscription = call.Target(Kind);
        if (subscription.Texts("discounts") is not [var id, ..]) throw ApiError.Invalid("No active discount for subscription.");
        subscription["discounts"] = new JsonArray();
        call.Scope.EmitUpdate("customer.subscription.updated", subscription);
        return new JsonObject { ["id"] = id, ["object"] = "discount", ["deleted"] = true };
    }

    /// <summary>Resumes a paused one: a new period begins and is billed.</summary>
    private static JsonObject Resume(Call call)
    {
        var (scope, subscription) = (call.Scope, call.Target(Kind));
        if (subscription.Text("status") != "paused")
            throw ApiError.Invalid($"Only a paused subscription can be resumed; this one is {subscription.Text("status")}.");
        subscription["status"] = "active";
        subscription["billing_cycle_anchor"] = scope.Now;
        SubscriptionItems.SetPeriod(subscription, scope.Now, Period.End(SubscriptionItems.Recurring(subscription), scope.Now, scope.Now));
        SubscriptionInvoices.Change(scope, subscription, newPeriod: true, "allow_incomplete");
        Subscriptions.PlanCycle(scope, subscription);
        scope.Emit("customer.subscription.resumed", subscription);
        scope.EmitUpdate("customer.subscription.updated", subscription);
        return subscription;
    }
}
