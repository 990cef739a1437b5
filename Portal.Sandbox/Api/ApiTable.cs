using System.Text.Json.Nodes;
using Portal.Sandbox.Pages;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Api;

/// <summary>
/// Everything the sandbox can do, registered by its resources: API routes, hosted pages, work that comes due,
/// indexed fields, fields shown only when expanded, and what follows a successful charge.
/// </summary>
internal sealed class ApiTable
{
    private readonly RouteTable<Func<Call, JsonObject>> _routes = new();
    private readonly RouteTable<Func<PageVisit, PageAnswer>> _pages = new();

    /// <summary>Fields (dotted paths) by which documents of a kind are looked up.</summary>
    public Dictionary<string, string[]> Indexes { get; } = [];

    /// <summary>What happens when the clock passes a planned moment: kind → behaviour, given the object's id.</summary>
    public Dictionary<string, Action<Scope, string>> DueWork { get; } = [];

    /// <summary>"kind.field" → how to make a field that is shown only when expanded.</summary>
    public Dictionary<string, Func<Scope, JsonObject, JsonObject?>> Includables { get; } = [];

    /// <summary>Called once for each charge that succeeded, after its own balance transaction: destination, application fee.</summary>
    public List<Action<Scope, JsonObject>> AfterCharge { get; } = [];

    /// <summary>Called with the payment intent about to be charged; throws to refuse (a destination that can't be paid).</summary>
    public List<Action<Scope, JsonObject>> BeforeCharge { get; } = [];

    /// <summary>Called whenever a payment intent succeeded, failed, began processing or was cancelled.</summary>
    public List<Action<Scope, JsonObject>> AfterIntent { get; } = [];

    /// <summary>Called when an invoice was paid, voided, failed to be paid or fell overdue.</summary>
    public List<Action<Scope, JsonObject>> AfterInvoice { get; } = [];

    /// <summary>Called when a client changed a customer's balance.</summary>
    public List<Action<Scope, JsonObject>> AfterBalance { get; } = [];

    /// <summary>Called before a customer is deleted: subscriptions end.</summary>
    public List<Action<Scope, JsonObject>> BeforeCustomerDeleted { get; } = [];

    public void Get(string template, Func<Call, JsonObject> handler) => _routes.Add("GET", template, handler);

    public void Post(string template, Func<Call, JsonObject> handler) => _routes.Add("POST", template, handler);

    public void Delete(string template, Func<Call, JsonObject> handler) => _routes.Add("DELETE", template, handler);

    /// <summary>Operations of the public API that the sandbox doesn't have ("GET /v1/…"), and why.</summary>
    public Dictionary<string, string> Refused { get; } = [];

    /// <summary>An operation that is known and refused, with its reason.</summary>
    public void Refuse(string method, string template, string why)
    {
        Refused[$"{method} {template}"] = why;
        _routes.Add(method, template, _ => throw ApiError.State(why, "operation_unsupported"));
    }

    /// <summary>A hosted page; POST runs in a write transaction.</summary>
    public void Page(string method, string template, Func<PageVisit, PageAnswer> handler) => _pages.Add(method, template, handler);

    /// <summary>GET of a kind by id and, with filters, as a list.</summary>
    public void Read(string template, string kind, params string[] filters)
    {
        Get(template, call => call.List(kind, null, filters));
        Get(template + "/{id}", call => call.Target(kind));
    }

    public void Index(string kind, params string[] fields) =>
        Indexes[kind] = [.. Indexes.GetValueOrDefault(kind, []), .. fields];

    public void Due(string kind, Action<Scope, string> behaviour) => DueWork[kind] = behaviour;

    public RouteMatch<Func<Call, JsonObject>>? Match(string method, string path) => _routes.Match(method, path);

    public RouteMatch<Func<PageVisit, PageAnswer>>? MatchPage(string method, string path) => _pages.Match(method, path);

    /// <summary>All API operations, as "POST /v1/customers/{id}".</summary>
    public IEnumerable<string> Operations => _routes.Names;
}
