using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.TestClocks;

/// <summary>Test clocks: a time of their own for a few customers and everything that is theirs.</summary>
internal static class TestClocks
{
    public const string Kind = "test_helpers.test_clock";

    /// <summary>The due work that moves a test clock; it is run by the clock's runner, item by item.</summary>
    public const string AdvanceDue = "test_clock.advance";

    private const string Path = "/v1/test_helpers/test_clocks";
    private const long KeptSeconds = 30 * 86_400;

    public static void Register(ApiTable table)
    {
        table.Read(Path, Kind);
        table.Post(Path, Create);
        table.Post(Path + "/{id}/advance", Advance);
        table.Delete(Path + "/{id}", Delete);
    }

    /// <summary>The time a request works in: that of the customer it is about, or null for the sandbox's own.</summary>
    public static long? TimeFor(Scope scope, IReadOnlyDictionary<string, string> route, JsonObject parameters)
    {
        var target = scope.Find(route.GetValueOrDefault("customerId") ?? route.GetValueOrDefault("id"));
        var customer = target?.Text("customer") ?? parameters.Text("customer");
        var clock = target?.Text("test_clock") ?? parameters.Text("test_clock") ?? scope.Find("customer", customer)?.Text("test_clock");
        return scope.Find(Kind, clock)?.Long("frozen_time");
    }

    /// <summary>Everything planned up to <paramref name="time"/> has run.</summary>
    public static void Arrive(Scope scope, string id, long time)
    {
        if (scope.Find(Kind, id) is not { } clock) return;
        clock["frozen_time"] = time;
        clock["status"] = "ready";
        clock["status_details"] = new JsonObject();
        scope.Emit("test_helpers.test_clock.ready", clock);
    }

    /// <summary>Where an advancing clock is going, or null when it isn't.</summary>
    public static long? Target(JsonObject? clock) => clock?.Text("status") == "advancing" ? clock.Long("_target") : null;

    private static JsonObject Create(Call call)
    {
        var clock = call.Scope.New(Kind, "clock");
        clock["frozen_time"] = call.Parameters.Long("frozen_time");
        clock["name"] = call.Text("name");
        clock["status"] = "ready";
        clock["status_details"] = new JsonObject();
        clock["deletes_after"] = call.Scope.Now + KeptSeconds;
        if (call.Text("customer") is { } customer) call.Scope.Refer("customer", customer, "customer")["test_clock"] = clock.Id();
        call.Scope.Emit("test_helpers.test_clock.created", clock);
        return clock;
    }

    private static JsonObject Advance(Call call)
    {
        var clock = call.Target(Kind);
        if (clock.Text("status") == "advancing")
            throw new ApiError(429, "invalid_request_error", "The test clock is advancing; wait until it is ready.", "clock_advancing") { NotBegun = true };
        var target = call.Parameters.Long("frozen_time");
        if (target <= clock.Long("frozen_time"))
            throw ApiError.Invalid("The advance time must be after the test clock's current frozen time.", "frozen_time");
        clock["status"] = "advancing";
        clock["_target"] = target;
        clock["status_details"] = new JsonObject { ["advancing"] = new JsonObject { ["target_frozen_time"] = target } };
        call.Scope.Emit("test_helpers.test_clock.advancing", clock);
        call.Scope.Work.Schedule(call.Scope.Account, AdvanceDue, clock.Id(), call.Scope.Work.Engine.Clock.Now);
        return clock;
    }

    private static JsonObject Delete(Call call)
    {
        var clock = call.Target(Kind);
        foreach (var customer in call.Scope.All("customer", "test_clock", clock.Id()).ToList())
        {
            foreach (var follow in call.Scope.Work.Engine.Table.BeforeCustomerDeleted) follow(call.Scope, customer);
            call.Scope.Remove(customer);
        }
        call.Scope.Emit("test_helpers.test_clock.deleted", clock);
        call.Scope.Remove(clock);
        return new JsonObject { ["id"] = clock.Id(), ["object"] = Kind, ["deleted"] = true };
    }
}
