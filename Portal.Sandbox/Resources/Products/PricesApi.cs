using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Products;

/// <summary>`/v1/prices`. A price's amount never changes; a new price takes its place.</summary>
internal static class PricesApi
{
    public static void Register(ApiTable table)
    {
        table.Index(Prices.Kind, "product", "lookup_key", "metadata.*");
        table.Get("/v1/prices", List);
        table.Get("/v1/prices/search", call => Search.Page(call, Prices.Kind));
        table.Get("/v1/prices/{id}", call => call.Target(Prices.Kind));
        table.Post("/v1/prices", Create);
        table.Post("/v1/prices/{id}", Update);
    }

    private static JsonObject List(Call call)
    {
        var keys = call.Parameters.Texts("lookup_keys");
        var interval = call.Parameters.Child("recurring")?.Text("interval");
        var usage = call.Parameters.Child("recurring")?.Text("usage_type");
        return call.List(Prices.Kind, price => (keys.Count == 0 || keys.Contains(price.Text("lookup_key") ?? ""))
            && (interval is null || price.TextAt("recurring.interval") == interval)
            && (usage is null || price.TextAt("recurring.usage_type") == usage)
            && (!call.Has("active") || price.Flag("active") == call.Parameters.Flag("active")), "product", "currency", "type");
    }

    private static JsonObject Create(Call call)
    {
        FreeLookupKey(call, except: null);
        return Prices.Create(call.Scope, call.Parameters);
    }

    private static JsonObject Update(Call call)
    {
        var price = call.Target(Prices.Kind);
        FreeLookupKey(call, price.Id());
        call.Copy(price, "active", "lookup_key", "nickname", "tax_behavior");
        call.CopyMetadata(price);
        call.Scope.EmitUpdate("price.updated", price);
        return price;
    }

    /// <summary>A lookup key belongs to one price; `transfer_lookup_key` takes it from the other.</summary>
    private static void FreeLookupKey(Call call, string? except)
    {
        if (call.Text("lookup_key") is not { } key) return;
        foreach (var other in call.Scope.All(Prices.Kind, "lookup_key", key).Where(price => price.Id() != except).ToList())
        {
            if (!call.Parameters.Flag("transfer_lookup_key"))
                throw ApiError.Invalid($"A price (`{other.Id()}`) already uses that lookup key.", "lookup_key");
            other["lookup_key"] = null;
            call.Scope.EmitUpdate("price.updated", other);
        }
    }
}
