using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Products;

/// <summary>`/v1/products`.</summary>
internal static class ProductsApi
{
    private const string Kind = "product";

    public static void Register(ApiTable table)
    {
        table.Index(Kind, "metadata.*");
        table.Get("/v1/products", List);
        table.Get("/v1/products/search", call => Search.Page(call, Kind));
        table.Get("/v1/products/{id}", call => call.Target(Kind));
        table.Post("/v1/products", Create);
        table.Post("/v1/products/{id}", Update);
        table.Delete("/v1/products/{id}", Delete);
        const string none = "A product's features are those of entitlements, which the sandbox doesn't have.";
        table.Refuse("GET", "/v1/products/{id}/features", none);
        table.Refuse("POST", "/v1/products/{id}/features", none);
        table.Refuse("GET", "/v1/products/{productId}/features/{id}", none);
        table.Refuse("DELETE", "/v1/products/{productId}/features/{id}", none);
    }

    private static JsonObject List(Call call)
    {
        var ids = call.Parameters.Texts("ids");
        return call.List(Kind, product => (ids.Count == 0 || ids.Contains(product.Id()))
            && (!call.Has("active") || product.Flag("active") == call.Parameters.Flag("active"))
            && (!call.Has("shippable") || product.Flag("shippable") == call.Parameters.Flag("shippable")), "type", "url");
    }

    private static JsonObject Create(Call call)
    {
        if (call.Text("id") is { } taken && call.Scope.Find(taken) is not null)
            throw ApiError.State("Product already exists.", "resource_already_exists", "id");
        var product = call.Text("id") is { } id ? call.Scope.NewWithId(Kind, id) : call.Scope.New(Kind, "prod");
        product["active"] = true;
        product["type"] = call.Text("type") ?? "service";
        Apply(call, product);
        if (call.Parameters.Child("default_price_data") is { } data)
        {
            var price = data.Copy();
            price["product"] = product.Id();
            product["default_price"] = Prices.Create(call.Scope, price, "default_price_data").Id();
        }
        call.Scope.Emit("product.created", product);
        return product;
    }

    private static JsonObject Update(Call call)
    {
        var product = call.Target(Kind);
        Apply(call, product);
        if (call.Text("default_price") is { } price)
        {
            product["default_price"] = call.Scope.Refer("price", price, "default_price") is { } found && found.Text("product") == product.Id()
                ? price
                : throw ApiError.Invalid("The default price must be one of the product's own.", "default_price");
        }
        call.Scope.EmitUpdate("product.updated", product);
        return product;
    }

    private static JsonObject Delete(Call call)
    {
        var product = call.Target(Kind);
        if (call.Scope.All("price", "product", product.Id()).Any())
            throw ApiError.Invalid("This product cannot be deleted because it has one or more user-created prices.");
        call.Scope.Emit("product.deleted", product);
        call.Scope.Remove(product);
        return new JsonObject { ["id"] = product.Id(), ["object"] = Kind, ["deleted"] = true };
    }

    private static void Apply(Call call, JsonObject product)
    {
        call.Copy(product, "name", "active", "description", "images", "marketing_features", "package_dimensions", "shippable", "statement_descriptor", "tax_code", "unit_label", "url");
        if (product["name"] is null) throw ApiError.BadParameter("You passed an empty string for 'name', which cannot be unset.", "name", "parameter_invalid_empty");
        call.CopyMetadata(product);
        product["updated"] = call.Scope.Now;
    }
}
