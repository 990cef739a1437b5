using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Resources.Customers;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.TestClocks;

/// <summary>Test clocks: a time of their own for a few customers and everything that is theirs.</summary>
internal static class TestClocks
{
    public const string Kind = "test_helpers.test_clock";

    /// <summary>The due work that moves a test clock; it is run by the clock's runner, item by item.</summary>
    public const string AdvanceDue = "test_clock.advance";

    private const string Path = "/v1/test_helpers/test_clocks";
    private const string DeleteDue = "test_clock.delete";

    public static void Register(ApiTable table)
    {
        table.Read(Path, Kind);
        table.Post(Path, Create);
        table.Post(Path + "/{id}/advance", Advance);
        table.Delete(Path + "/{id}", call => Delete(call.Scope, call.Target(Kind)));
        table.Due(DeleteDue, (scope, id) =>
        {
            if (scope.Find(Kind, id) is { } clock) Delete(scope, clock);
        });
    }

    /// <summary>The time a request works in: that of the customer it is about, or null for the sandbox's own.</summary>
    public static long? TimeFor(Scope scope, IReadOnlyDictionary<string, string> route, JsonObject parameters)
    {
        string?[] about =
        [
            route.GetValueOrDefault("customerId"), route.GetValueOrDefault("invoiceId"), route.GetValueOrDefault("id"),
            .. ((string[])["customer", "subscription", "invoice", "payment_intent", "charge"]).Select(parameters.Text),
        ];
        var clock = about.Select(id => ClockOf(scope, scope.Find(id))).FirstOrDefault(found => found is not null) ?? parameters.Text("test_clock");
        return scope.Find(Kind, clock)?.Long("frozen_time");
    }

    /// <summary>The time of the clock an object follows, unix seconds; null for the sandbox's own.</summary>
    public static long? TimeOf(Scope scope, JsonObject document) => scope.Find(Kind, ClockOf(scope, document))?.Long("frozen_time");

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

    /// <summary>Puts a customer on a clock, for good; one clock has room for a few.</summary>
    public static void Attach(Scope scope, JsonObject customer, string clock, string parameter)
    {
        var most = scope.Options.Rules.TestClockCustomers;
        scope.Refer(Kind, clock, parameter);
        if (customer.Text("test_clock") is not null) throw ApiError.Invalid("The customer follows a test clock already, and can't leave it.", parameter);
        if (scope.All("customer", "test_clock", clock).Count() >= most) throw ApiError.Invalid($"A test clock may have up to {most} customers.", parameter, "test_clock_limit");
        customer["test_clock"] = clock;
        foreach (var kind in (string[])["subscription", "invoice", "invoiceitem"])
        {
            foreach (var owned in scope.All(kind, "customer", customer.Id()).ToList())
            {
                owned["test_clock"] = clock;
                scope.Work.FollowClock(scope.Account, owned.Id(), clock);
            }
        }
    }

    /// <summary>A customer on a clock may have a few subscriptions that live.</summary>
    public static void RequireRoomForSubscription(Scope scope, JsonObject customer)
    {
        var most = scope.Options.Rules.TestClockSubscriptions;
        if (customer.Text("test_clock") is null) return;
        if (scope.All("subscription", "customer", customer.Id()).Count(subscription => subscription["ended_at"] is null) >= most)
            throw ApiError.Invalid($"A customer on a test clock may have up to {most} subscriptions.", "customer", "test_clock_limit");
    }

    private static JsonObject Create(Call call)
    {
        var clock = call.Scope.New(Kind, "clock");
        clock["frozen_time"] = call.Parameters.Long("frozen_time");
        clock["name"] = call.Text("name");
        clock["status"] = "ready";
        clock["status_details"] = new JsonObject();
        clock["deletes_after"] = call.Scope.Work.Engine.Clock.Now + (long)call.Scope.Options.Rules.TestClockKept.TotalSeconds;
        if (call.Text("customer") is { } customer) Attach(call.Scope, call.Scope.Refer("customer", customer, "customer"), clock.Id(), "customer");
        call.Scope.Schedule(DeleteDue, clock.Id(), clock.Long("deletes_after"));
        call.Scope.Emit("test_helpers.test_clock.created", clock);
        return clock;
    }

    private static JsonObject Advance(Call call)
    {
        var clock = call.Target(Kind);
        RequireReady(clock);
        var target = call.Parameters.Long("frozen_time");
        if (target <= clock.Long("frozen_time"))
            throw ApiError.Invalid("The advance time must be after the test clock's current frozen time.", "frozen_time");
        if (target > TestClockReach.Of(call.Scope, clock))
            throw ApiError.Invalid("The advance time is too far: at most two intervals of the clock's shortest subscription, or two years without one.", "frozen_time", "test_clock_too_far");
        clock["status"] = "advancing";
        clock["_target"] = target;
        clock["status_details"] = new JsonObject { ["advancing"] = new JsonObject { ["target_frozen_time"] = target } };
        call.Scope.Emit("test_helpers.test_clock.advancing", clock);
        call.Scope.Work.Schedule(call.Scope.Account, AdvanceDue, clock.Id(), call.Scope.Work.Engine.Clock.Now);
        return clock;
    }

    private static void RequireReady(JsonObject clock)
    {
        if (clock.Text("status") != "advancing") return;
        throw new ApiError(429, "invalid_request_error", "The test clock is advancing; wait until it is ready.", "clock_advancing") { NotBegun = true };
    }

    private static JsonObject Delete(Scope scope, JsonObject clock)
    {
        RequireReady(clock);
        foreach (var customer in scope.All("customer", "test_clock", clock.Id()).ToList()) CustomersApi.Delete(scope, customer);
        scope.Unschedule(DeleteDue, clock.Id());
        scope.Emit("test_helpers.test_clock.deleted", clock);
        scope.Remove(clock);
        return new JsonObject { ["id"] = clock.Id(), ["object"] = Kind, ["deleted"] = true };
    }

    /// <summary>By its customer, or that of the subscription or invoice it is part of.</summary>
    private static string? ClockOf(Scope scope, JsonObject? document) => document is null ? null
        : document.Text("test_clock") ?? scope.Find("customer", document.Text("customer"))?.Text("test_clock")
            ?? scope.Find(document.Text("subscription") ?? document.Text("invoice"))?.Text("test_clock");
}
