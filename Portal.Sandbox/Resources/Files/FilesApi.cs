using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Files;

/// <summary>`/v1/files`: upload as `multipart/form-data`, read, list. SDKs send these to a host of their own; here it is the same one.</summary>
internal static class FilesApi
{
    public static void Register(ApiTable table)
    {
        table.Index(Files.Kind, "purpose");
        table.Read("/v1/files", Files.Kind, "purpose");
        table.Post("/v1/files", Create);
        FileLinksApi.Register(table);
    }

    private static JsonObject Create(Call call)
    {
        var file = Files.Store(call.Scope, Upload.Parse(call.Required("file"), "file"), call.Required("purpose"));
        if (call.Parameters.Child("file_link_data") is { } link && link.Flag("create"))
            FileLinks.Create(call.Scope, file, link.LongOrNull("expires_at"), link, "file_link_data[expires_at]");
        return file;
    }
}
