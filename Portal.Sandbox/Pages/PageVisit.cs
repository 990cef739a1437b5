using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.TestClocks;
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
        if (document is null) throw ApiError.Missing(kind, id);
        Work.Now = TestClocks.TimeOf(scope!, document) ?? Work.Now;
        return (scope!, document);
    }

    /// <summary>Does all or nothing: a refusal takes back what was done before it, unless the attempt itself is a fact.</summary>
    public void Attempt(Action<PageVisit> act)
    {
        Work.Flush();
        Work.Database.Run("SAVEPOINT visit");
        var attempt = new Work(Work.Engine, Work.Database, Work.Now);
        try
        {
            act(new PageVisit(attempt, Path, route, Form));
            attempt.Flush();
        }
        catch (ApiError refused)
        {
            if (refused.KeepsChanges) attempt.Flush();
            else Work.Database.Run("ROLLBACK TO visit");
            throw;
        }
        finally
        {
            Work.Database.Run("RELEASE visit");
            Work.Follow(attempt);
        }
    }
}
