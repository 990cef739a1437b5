using System.Text.Json.Nodes;

namespace Portal.Sandbox.Storage;

/// <summary>
/// One unit of work: every object, event, delivery and due moment it touches is kept in one transaction.
/// Documents are changed in place and written at the end.
/// </summary>
internal sealed class Work(Engine engine, Database database, long now)
{
    private readonly DocumentTable _documents = new(database, engine.Table.Indexes);
    private readonly Dictionary<string, List<JsonObject>> _endpoints = [];

    public Engine Engine { get; } = engine;

    public Database Database { get; } = database;

    /// <summary>Unix seconds; stands still for the whole unit of work.</summary>
    public long Now { get; set; } = now;

    /// <summary>The request that caused this work, as events name it; null for work the clock caused.</summary>
    public string? RequestId { get; init; }

    public string? IdempotencyKey { get; init; }

    /// <summary>A trial run that will be taken back: nothing is finalized or charged.</summary>
    public bool IsPreview { get; init; }

    /// <summary>Whether something was scheduled or is to be delivered, so that its worker must look.</summary>
    public bool HasDeliveries { get; set; }

    public bool HasDue { get; private set; }

    public Scope In(string account) => new(this, account);

    public StoredDocument? Stored(string account, string id) => _documents.Find(account, id);

    public JsonObject? Find(string account, string id) => _documents.Find(account, id)?.Document;

    public IEnumerable<StoredDocument> Scan(ListQuery query) => _documents.Scan(query);

    public StoredDocument Add(string account, JsonObject document) =>
        _documents.Add(account, document, document.LongOrNull("created") ?? Now);

    /// <summary>The scope in which an id with random letters exists; hosted pages know no key.</summary>
    public Scope? Locate(string id) => _documents.AccountsOf(id) is [var account, ..] ? In(account) : null;

    /// <summary>The platform a connected account belongs to, or null for an account with a key of its own.</summary>
    public string? PlatformOf(string account) =>
        Database.Value<string>("SELECT platform FROM accounts WHERE id = @0", account);

    /// <summary>Makes <paramref name="account"/> reachable by its platform with `Stripe-Account`.</summary>
    public void Connect(string account, string platform) =>
        Database.Run("INSERT INTO accounts (id, key, platform) VALUES (@0, NULL, @1)", account, platform);

    /// <summary>Ends what <see cref="Connect"/> began.</summary>
    public void Disconnect(string account) => Database.Run("DELETE FROM accounts WHERE id = @0", account);

    /// <summary>Runs the due handler <paramref name="kind"/> for an object when the clock passes <paramref name="at"/>; replaces an earlier plan.</summary>
    public void Schedule(string account, string kind, string id, long at)
    {
        var clock = ClockOf(account, id);
        Database.Run("DELETE FROM due WHERE account = @0 AND kind = @1 AND object = @2", account, kind, id);
        Database.Run("INSERT INTO due (clock, at, account, kind, object) VALUES (@0, @1, @2, @3, @4)", clock, at, account, kind, id);
        HasDue = true;
    }

    /// <summary>What is planned for an object happens by this test clock from now on.</summary>
    public void FollowClock(string account, string id, string clock) =>
        Database.Run("UPDATE due SET clock = @0 WHERE account = @1 AND object = @2", clock, account, id);

    public void Unschedule(string account, string kind, string id) =>
        Database.Run("DELETE FROM due WHERE account = @0 AND kind = @1 AND object = @2", account, kind, id);

    /// <summary>The webhook endpoints of an account, read once for this unit of work.</summary>
    public List<JsonObject> EndpointsOf(string account)
    {
        if (!_endpoints.TryGetValue(account, out var endpoints))
            _endpoints[account] = endpoints = In(account).All("webhook_endpoint").ToList();
        return endpoints;
    }

    /// <summary>What another unit of work in the same transaction left to be delivered or planned.</summary>
    public void Follow(Work other)
    {
        HasDeliveries |= other.HasDeliveries;
        HasDue |= other.HasDue;
    }

    public void Flush() => _documents.Flush();

    /// <summary>The test clock an object's customer follows; "" is the sandbox's own time.</summary>
    private string ClockOf(string account, string id)
    {
        var document = Find(account, id);
        if (document?.Text("test_clock") is { } own) return own;
        return document?.Text("customer") is { } customer ? Find(account, customer)?.Text("test_clock") ?? "" : "";
    }
}
