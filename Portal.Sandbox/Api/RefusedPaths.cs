namespace Portal.Sandbox.Api;

/// <summary>Operations of the public description that the sandbox doesn't have, and why not. Each answers 404 with its reason.</summary>
internal static class RefusedPaths
{
    private const string Features = "a product's features belong to entitlements, which the sandbox doesn't have";

    private static readonly RouteTable<string> Reasons = Table(
        ("GET", "/v1/products/{id}/features", Features),
        ("POST", "/v1/products/{id}/features", Features),
        ("GET", "/v1/products/{productId}/features/{id}", Features),
        ("DELETE", "/v1/products/{productId}/features/{id}", Features));

    /// <summary>Why an operation is refused; null where nothing is known of it.</summary>
    public static string? Why(string method, string path) => Reasons.Match(method, path)?.Handler;

    /// <summary>All of them, as "GET /v1/products/{id}/features".</summary>
    public static IEnumerable<string> Operations => Reasons.Names;

    private static RouteTable<string> Table(params ReadOnlySpan<(string Method, string Template, string Reason)> refused)
    {
        var table = new RouteTable<string>();
        foreach (var (method, template, reason) in refused) table.Add(method, template, reason);
        return table;
    }
}
