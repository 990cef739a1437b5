using System.Text.Json.Nodes;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Api;

/// <summary>One API request, checked and typed, in the account it concerns.</summary>
internal sealed class Call(Scope scope, string path, IReadOnlyDictionary<string, string> route, JsonObject parameters)
{
    public Scope Scope { get; } = scope;

    /// <summary>The path without its query; the `url` of a list.</summary>
    public string Path { get; } = path;

    public JsonObject Parameters { get; } = parameters;

    /// <summary>A part of the URL: `Route("id")`.</summary>
    public string Route(string name) => route[name];

    public bool Has(string name) => Parameters.ContainsKey(name);

    public string? Text(string name) => Parameters.Text(name);

    public string Required(string name) => Parameters.Text(name) ?? throw ApiError.MissingParameter(name);

    /// <summary>The stored object of a kind the URL's `{id}` names; 404 when there is none.</summary>
    public JsonObject Target(string kind) => Scope.Get(kind, Route("id"));

    /// <summary>Puts the named parameters, where given, into the document as they are; an unset one becomes null.</summary>
    public void Copy(JsonObject document, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Has(name)) document[name] = Parts.Complete(name, Parameters[name]?.DeepClone());
        }
    }

    /// <summary>Merges `metadata`: an empty value deletes its key, an empty `metadata` clears all.</summary>
    public void CopyMetadata(JsonObject document) => Metadata.Merge(document, Parameters);

    /// <summary>A page of documents. A filter is a parameter's name, or "parameter=path" where the field lies elsewhere; the first given one that has an index is looked up by it.</summary>
    public JsonObject List(string kind, Func<JsonObject, bool>? where = null, params IEnumerable<string> filters) =>
        Lists.Page(this, kind, where, filters);
}
