using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Subscriptions;

/// <summary>`/v1/subscription_items`: the same changes as on the subscription, one item at a time.</summary>
internal static class SubscriptionItemsApi
{
    public static void Register(ApiTable table)
    {
        table.Get("/v1/subscription_items", call => Lists.Slice(call, call.Scope.Refer(Subscriptions.Kind, call.Required("subscription"), "subscription").Items("items")));
        table.Get("/v1/subscription_items/{id}", call => Open(call).Item);
        table.Post("/v1/subscription_items", Create);
        table.Post("/v1/subscription_items/{id}", Update);
        table.Delete("/v1/subscription_items/{id}", Delete);
    }

    private static JsonObject Create(Call call)
    {
        var subscription = call.Scope.Refer(Subscriptions.Kind, call.Required("subscription"), "subscription");
        Change(call, subscription, call.Parameters.Copy());
        return subscription.Items("items")[^1];
    }

    private static JsonObject Update(Call call)
    {
        var (subscription, item) = Open(call);
        var wanted = call.Parameters.Copy();
        wanted["id"] = item.Id();
        Change(call, subscription, wanted);
        return subscription.Items("items").Find(other => other.Id() == item.Id())!;
    }

    private static JsonObject Delete(Call call)
    {
        var (subscription, item) = Open(call);
        Change(call, subscription, new JsonObject { ["id"] = item.Id(), ["deleted"] = true });
        return new JsonObject { ["id"] = item.Id(), ["object"] = "subscription_item", ["deleted"] = true };
    }

    private static void Change(Call call, JsonObject subscription, JsonObject wanted)
    {
        var given = new JsonObject { ["items"] = new JsonArray(wanted) };
        foreach (var name in (string[])["proration_behavior", "proration_date", "payment_behavior", "off_session"])
        {
            if (call.Has(name)) given[name] = call.Parameters[name]?.DeepClone();
        }
        ApiError.Renaming("items[0]", "", () => new SubscriptionChange(call.Scope, subscription, given).Apply());
    }

    private static (JsonObject Subscription, JsonObject Item) Open(Call call)
    {
        var id = call.Route("id");
        var subscription = call.Scope.Find(Subscriptions.Kind, call.Scope.Find(SubscriptionItems.Reference, id)?.Text("subscription"));
        var item = subscription?.Items("items").Find(other => other.Id() == id);
        return item is null ? throw ApiError.Missing("subscription_item", id) : (subscription!, item);
    }
}
