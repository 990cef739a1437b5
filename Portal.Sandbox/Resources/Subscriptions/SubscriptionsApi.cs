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
        table.Index(Kind, "customer", "test_clock", "metadata.*");
        table.Index(SubscriptionItems.Reference, "subscription");
        table.Get("/v1/subscriptions", List);
        table.Get("/v1/subscriptions/search", call => Search.Page(call, Kind));
        table.Get("/v1/subscriptions/{id}", call => call.Target(Kind));
        table.Post("/v1/subscriptions", call => Subscriptions.Create(call.Scope, call.Parameters));
        table.Post("/v1/subscriptions/{id}", Update);
        table.Delete("/v1/subscriptions/{id}", SubscriptionCancellation.Now);
        table.Delete("/v1/subscriptions/{id}/discount", RemoveDiscounts);
        table.Post("/v1/subscriptions/{id}/migrate", Migrate);
        table.Includables["customer.subscriptions"] = (scope, customer) => Documents.ListOf($"/v1/customers/{customer.Id()}/subscriptions",
            scope.All(Kind, "customer", customer.Id()).Where(s => s["ended_at"] is null).Select(Rendering.Public));
    }

    private static JsonObject List(Call call)
    {
        var status = call.Text("status");
        var price = call.Text("price") ?? call.Text("plan");
        return call.List(Kind, subscription => Fits(subscription.Text("status")!, status)
            && (price is null || subscription.Items("items").Exists(item => item.TextAt("price.id") == price))
            && Lists.InRange(call, "current_period_start", SubscriptionItems.PeriodOf(subscription).Start)
            && Lists.InRange(call, "current_period_end", SubscriptionItems.PeriodOf(subscription).End)
            && call.Parameters.Child("automatic_tax")?.Flag("enabled") is not true, "customer", "collection_method", "test_clock");
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
            foreach (var (name, value) in call.Parameters.Child("cancellation_details") ?? []) subscription["cancellation_details"]![name] = value?.DeepClone();
            call.CopyMetadata(subscription);
            call.Scope.EmitUpdate("customer.subscription.updated", subscription);
            return subscription;
        }
        new SubscriptionChange(call.Scope, subscription, call.Parameters).Apply();
        return subscription;
    }

    private static JsonObject RemoveDiscounts(Call call)
    {
        var subscription = call.Target(Kind);
        if (subscription.Texts("discounts") is not [var id, ..])
            throw new ApiError(404, "invalid_request_error", $"No active discount for subscription: {subscription.Id()}", "resource_missing", "id") { NotBegun = true };
        subscription["discounts"] = new JsonArray();
        call.Scope.EmitUpdate("customer.subscription.updated", subscription);
        var gone = Rendering.Public(call.Scope.Find("discount", id)!);
        gone.Remove("end");
        gone["deleted"] = true;
        return gone;
    }

    /// <summary>From classic to flexible billing; there is no way back.</summary>
    private static JsonObject Migrate(Call call)
    {
        var subscription = call.Target(Kind);
        Subscriptions.RequireLive(subscription);
        if (subscription.TextAt("billing_mode.type") == "flexible") throw ApiError.Invalid("This subscription's billing mode is flexible already.", "billing_mode[type]");
        SubscriptionFields.SetMode(subscription, "flexible");
        subscription["billing_mode"]!["updated_at"] = call.Scope.Now;
        call.Scope.EmitUpdate("customer.subscription.updated", subscription);
        return subscription;
    }
}
