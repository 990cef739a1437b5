using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Events;

namespace Portal.Sandbox.Storage;

/// <summary>A unit of work seen from one account: what a resource's behaviour is written against.</summary>
internal sealed class Scope(Work work, string account)
{
    public Work Work { get; } = work;

    public string Account { get; } = account;

    public long Now => Work.Now;

    public SandboxOptions Options => Work.Engine.Options;

    /// <summary>The same unit of work, seen from another account.</summary>
    public Scope In(string other) => Work.In(other);

    public JsonObject? Find(string? id) => string.IsNullOrEmpty(id) ? null : Work.Find(Account, id);

    public JsonObject? Find(string kind, string? id) => Find(id) is { } found && found.Kind() == kind ? found : null;

    /// <summary>The object a URL names; 404 `resource_missing` when there is none.</summary>
    public JsonObject Get(string kind, string id) => Find(kind, id) ?? throw ApiError.Missing(kind, id);

    /// <summary>The object a parameter names; 400 `resource_missing` with that parameter when there is none.</summary>
    public JsonObject Refer(string kind, string id, string parameter) =>
        Find(kind, id) ?? throw ApiError.Missing(kind, id, parameter);

    /// <summary>A new object with every field of its public shape, an id of its own and the present time.</summary>
    public JsonObject New(string kind, string prefix) => NewWithId(kind, Ids.New(prefix));

    public JsonObject NewWithId(string kind, string id)
    {
        var document = Work.Engine.Description.Shape(kind);
        document["id"] = id;
        document["object"] = kind;
        if (document.ContainsKey("created")) document["created"] = Now;
        if (document.ContainsKey("livemode")) document["livemode"] = false;
        Work.Add(Account, document);
        return document;
    }

    /// <summary>An object that lives only inside others (a line, a discount): shaped, but not stored.</summary>
    public JsonObject Part(string kind, string prefix)
    {
        var document = Work.Engine.Description.Shape(kind);
        document["id"] = Ids.New(prefix);
        return document;
    }

    public void Add(JsonObject document) => Work.Add(Account, document);

    public void Remove(JsonObject document) => Work.Stored(Account, document.Id())!.Removed = true;

    /// <summary>Documents of a kind, newest first, by an indexed field where given.</summary>
    public IEnumerable<JsonObject> All(string kind, string? name = null, string? value = null) =>
        Work.Scan(new ListQuery(Account, kind) { By = name is null || value is null ? null : (name, value) }).Select(s => s.Document);

    /// <summary>Records an event with a snapshot of the object and queues its webhooks.</summary>
    public void Emit(string type, JsonObject document) => EventLog.Record(this, type, document, previous: null);

    /// <summary>Records an update with the values it replaced; nothing when the object's public face is as it was told last.</summary>
    public void EmitUpdate(string type, JsonObject document) => EventLog.RecordUpdate(this, type, document);

    public void Schedule(string kind, string id, long at) => Work.Schedule(Account, kind, id, at);

    public void Unschedule(string kind, string id) => Work.Unschedule(Account, kind, id);
}
