using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Files;

/// <summary>Addresses under which anybody can read a file, for ever or until a moment.</summary>
internal static class FileLinks
{
    public const string Kind = "file_link";
    private const string Expiry = "file_link.expire";

    public static void Register(ApiTable table) => table.Due(Expiry, (scope, id) =>
    {
        if (scope.Find(Kind, id) is { } link && link.LongOrNull("expires_at") <= scope.Now) Expire(scope, link);
    });

    /// <summary>A link that ends at <paramref name="expiresAt"/> (unix seconds), which <paramref name="parameter"/> names.</summary>
    public static JsonObject Create(Scope scope, JsonObject file, long? expiresAt, JsonObject parameters, string parameter)
    {
        var link = scope.New(Kind, "link");
        link["file"] = file.Id();
        link["url"] = $"{Engine.BaseToken}/links/{link.Id()}";
        Metadata.Merge(link, parameters);
        SetExpiry(scope, link, expiresAt, parameter);
        Show(scope, file);
        return link;
    }

    public static void SetExpiry(Scope scope, JsonObject link, long? expiresAt, string parameter)
    {
        if (expiresAt <= scope.Now) throw ApiError.BadParameter("The timestamp must be in the future.", parameter);
        link["expires_at"] = expiresAt;
        if (expiresAt is { } at) scope.Schedule(Expiry, link.Id(), at);
        else scope.Unschedule(Expiry, link.Id());
    }

    public static void Expire(Scope scope, JsonObject link)
    {
        link["expires_at"] = scope.Now;
        link["expired"] = true;
        scope.Unschedule(Expiry, link.Id());
        Show(scope, scope.Get(Files.Kind, link.Text("file")!));
    }

    /// <summary>Brings a file's own list of links up to date.</summary>
    public static void Show(Scope scope, JsonObject file) => file["links"] = Documents.ListOf($"/v1/file_links?file={file.Id()}",
        scope.All(Kind, "file", file.Id()).Take(10).Select(Rendering.Public));
}
