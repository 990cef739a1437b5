using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Pages;

/// <summary>A person's visit to a hosted page: what stands in the URL, and the form they sent.</summary>
internal sealed class PageVisit(Work work, string path, IReadOnlyDictionary<string, string> route, JsonObject form)
{
    public Work Work { get; } = work;

    public string Path { get; } = path;

    public JsonObject Form { get; } = form;

    public string Route(string name) => route[name];

    /// <summary>A field of the form or the query, trimmed; "" when absent.</summary>
    public string Field(string name) => Form.Text(name)?.Trim() ?? "";

    /// <summary>The account scope in which the object the URL names lives; 404 page when it doesn't exist.</summary>
    public (Scope Scope, JsonObject Document) Open(string kind, string id)
    {
        var scope = Work.Locate(id);
        var document = scope?.Find(kind, id);
        return document is null ? throw ApiError.Missing(kind, id) : (scope!, document);
    }
}
