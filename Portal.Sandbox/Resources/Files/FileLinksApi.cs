using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Pages;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Files;

/// <summary>`/v1/file_links`, and the addresses they stand for.</summary>
internal static class FileLinksApi
{
    /// <summary>Purposes whose files may be shown to others.</summary>
    private static readonly string[] Shareable =
        ["business_icon", "business_logo", "customer_signature", "dispute_evidence", "finance_report_run", "identity_document_downloadable",
         "issuing_regulatory_reporting", "pci_document", "selfie", "sigma_scheduled_query", "tax_document_user_upload", "terminal_android_apk", "terminal_reader_splashscreen"];

    public static void Register(ApiTable table)
    {
        table.Index(FileLinks.Kind, "file");
        table.Get("/v1/file_links", call => call.List(FileLinks.Kind, link => !call.Has("expired") || link.Flag("expired") == call.Parameters.Flag("expired"), "file"));
        table.Get("/v1/file_links/{id}", call => call.Target(FileLinks.Kind));
        table.Post("/v1/file_links", Create);
        table.Post("/v1/file_links/{id}", Update);
        table.Page("GET", "/links/{id}", Download);
        FileLinks.Register(table);
    }

    private static JsonObject Create(Call call)
    {
        var file = call.Scope.Refer(Files.Kind, call.Required("file"), "file");
        Files.Require(call.Scope, file.Id(), "file", Shareable);
        return FileLinks.Create(call.Scope, file, call.Parameters.LongOrNull("expires_at"), call.Parameters, "expires_at");
    }

    private static JsonObject Update(Call call)
    {
        var link = call.Target(FileLinks.Kind);
        if (link.Flag("expired")) throw ApiError.Invalid("This file link has expired and can no longer be updated.");
        call.CopyMetadata(link);
        if (call.Text("expires_at") == "now") FileLinks.Expire(call.Scope, link);
        else if (call.Has("expires_at")) FileLinks.SetExpiry(call.Scope, link, call.Parameters.LongOrNull("expires_at"), "expires_at");
        FileLinks.Show(call.Scope, call.Scope.Get(Files.Kind, link.Text("file")!));
        return link;
    }

    private static PageAnswer Download(PageVisit visit)
    {
        var (scope, link) = visit.Open(FileLinks.Kind, visit.Route("id"));
        if (link.Flag("expired") || link.LongOrNull("expires_at") <= scope.Now) throw ApiError.Missing(FileLinks.Kind, link.Id());
        var file = scope.Get(Files.Kind, link.Text("file")!);
        return PageAnswer.File(Files.ContentOf(scope, file), Files.MediaTypeOf(file));
    }
}
