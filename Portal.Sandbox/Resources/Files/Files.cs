using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Files;

/// <summary>Uploaded files. The content lies in a document of its own, so that lists stay light.</summary>
internal static class Files
{
    public const string Kind = "file";
    private const string ContentKind = "_file_content";

    /// <summary>Purposes that take documents: PDF, JPEG or PNG.</summary>
    private static readonly string[] Documentary =
        ["account_requirement", "additional_verification", "customer_signature", "dispute_evidence", "identity_document", "business_icon", "business_logo"];

    public static JsonObject Store(Scope scope, Upload upload, string purpose)
    {
        if (upload.Content.Length == 0) throw ApiError.BadParameter("The uploaded file is empty.", "file");
        if (upload.Content.Length > scope.Options.Rules.MaximumUploadBytes)
            throw ApiError.BadParameter($"The uploaded file is larger than {scope.Options.Rules.MaximumUploadBytes} bytes.", "file");
        var type = TypeOf(upload);
        if (Documentary.Contains(purpose) && type is not ("pdf" or "jpg" or "png"))
            throw ApiError.BadParameter($"A file for {purpose} must be a PDF, JPEG or PNG.", "file");
        var file = scope.New(Kind, "file");
        file["filename"] = upload.Name;
        file["purpose"] = purpose;
        file["size"] = (long)upload.Content.Length;
        file["type"] = type;
        file["url"] = $"{Engine.BaseToken}/v1/files/{file.Id()}/contents";
        file["links"] = Documents.ListOf($"/v1/file_links?file={file.Id()}", []);
        scope.Add(new JsonObject
        {
            ["id"] = ContentIdOf(file), ["object"] = ContentKind, ["created"] = scope.Now, ["base64"] = Convert.ToBase64String(upload.Content),
        });
        return file;
    }

    /// <summary>What was uploaded.</summary>
    public static byte[] ContentOf(Scope scope, JsonObject file) =>
        Convert.FromBase64String(scope.Get(ContentKind, ContentIdOf(file)).Text("base64")!);

    /// <summary>The media type a browser shows the file as.</summary>
    public static string MediaTypeOf(JsonObject file) => file.Text("type") switch
    {
        "pdf" => "application/pdf",
        "jpg" => "image/jpeg",
        "png" => "image/png",
        "csv" => "text/csv; charset=utf-8",
        _ => "application/octet-stream",
    };

    /// <summary>The file a parameter names; refused when it isn't there or was uploaded for something else.</summary>
    public static JsonObject Require(Scope scope, string id, string parameter, params IReadOnlyCollection<string> purposes)
    {
        var file = scope.Find(Kind, id)
            ?? (scope.Work.PlatformOf(scope.Account) is { } platform ? scope.In(platform).Find(Kind, id) : null)
            ?? throw ApiError.Missing(Kind, id, parameter);
        return purposes.Contains(file.Text("purpose"))
            ? file
            : throw ApiError.BadParameter($"The file {id} was uploaded for {file.Text("purpose")}; this needs {string.Join(" or ", purposes)}.", parameter);
    }

    /// <summary>By the first bytes; a file that bears no mark is what its name says.</summary>
    private static string? TypeOf(Upload upload) => upload.Content switch
    {
        [0x25, 0x50, 0x44, 0x46, ..] => "pdf",
        [0x89, 0x50, 0x4E, 0x47, ..] => "png",
        [0xFF, 0xD8, 0xFF, ..] => "jpg",
        _ => Path.GetExtension(upload.Name).TrimStart('.').ToLowerInvariant() switch
        {
            "" or "pdf" or "png" or "jpg" or "jpeg" => null,
            var named => named,
        },
    };

    private static string ContentIdOf(JsonObject file) => $"_content_{file.Id()}";
}
