using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Control;

/// <summary>`/_sandbox/…`: the clock, faults, webhook deliveries, what banks and cardholders do, and reset. JSON in, JSON out, no key.</summary>
internal sealed class ControlApi(Engine engine)
{
    private static readonly JsonSerializerOptions Snake = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private readonly ClockControl _clock = new(engine);
    private readonly DeliveryControl _deliveries = new(engine);
    private readonly MoneyControl _money = new(engine);

    public async Task Handle(HttpContext http)
    {
        var (status, body) = (200, (JsonNode)new JsonObject());
        try
        {
            body = await Run(http);
        }
        catch (ApiError error)
        {
            (status, body) = (error.Status, new JsonObject { ["error"] = new JsonObject { ["message"] = error.Message, ["param"] = error.Parameter } });
        }
        catch (Exception error) when (error is JsonException or FormatException or OverflowException or ArgumentException or InvalidOperationException)
        {
            (status, body) = (400, new JsonObject { ["error"] = new JsonObject { ["message"] = error.Message } });
        }
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync(body.ToJsonString(Rendering.Indented), http.RequestAborted);
    }

    private async Task<JsonNode> Run(HttpContext http)
    {
        var request = http.Request;
        var stop = http.RequestAborted;
        return (request.Method, request.Path.Value!["/_sandbox".Length..].Trim('/').Split('/')) switch
        {
            ("GET", ["clock"]) => _clock.Show(),
            ("POST", ["clock"]) => await _clock.Move(await Body(request), stop),
            ("GET", ["faults"]) => JsonSerializer.SerializeToNode(engine.Faults.Plan, Snake)!,
            ("POST", ["faults"]) => SetFaults((await Body(request)).Deserialize<FaultPlan>(Snake)!),
            ("DELETE", ["faults"]) => SetFaults(new FaultPlan()),
            ("GET", ["calls"]) => JsonSerializer.SerializeToNode(engine.Faults.Traffic.Count, Snake)!,
            ("GET", ["deliveries"]) => _deliveries.List(request.Query),
            ("POST", ["deliveries", var seq, "redeliver"]) => await _deliveries.Redeliver(long.Parse(seq, CultureInfo.InvariantCulture), stop),
            ("POST", ["events", var id, "redeliver"]) => await _deliveries.RedeliverEvent(id, stop),
            ("POST", ["drain"]) => await _deliveries.Drain(await Body(request), stop),
            ("POST", ["disputes"]) => await _money.OpenDispute(await Body(request), stop),
            ("POST", ["disputes", var id, var verdict]) => await _money.DecideDispute(id, verdict, stop),
            ("POST", ["payouts", var id, "fail"]) => await _money.FailPayout(id, await Body(request), stop),
            ("POST", ["topups", var id, var verdict]) => await _money.DecideTopup(id, verdict, await Body(request), stop),
            ("POST", ["refunds", var id, "fail"]) => await _money.FailRefund(id, await Body(request), stop),
            ("POST", ["accounts", var id, "requirements"]) => await _money.Require(id, await Body(request), stop),
            ("POST", ["accounts", var id, "onboard"]) => await _money.Onboard(id, await Body(request), stop),
            ("POST", ["reset"]) => await Reset(stop),
            _ => throw new ApiError(404, "invalid_request_error", "The sandbox has clock, faults, calls, deliveries, drain, disputes, payouts, topups, refunds, accounts and reset under /_sandbox."),
        };
    }

    private JsonNode SetFaults(FaultPlan plan)
    {
        engine.Faults.Plan = plan;
        return JsonSerializer.SerializeToNode(engine.Faults.Plan, Snake)!;
    }

    private async Task<JsonNode> Reset(CancellationToken cancellation)
    {
        await engine.Store.Write(database =>
        {
            database.Script(Schema.Clear);
            return 0;
        }, cancellation);
        engine.Clock.OffsetMilliseconds = 0;
        engine.Faults.Plan = new FaultPlan();
        return _clock.Show();
    }

    private static async Task<JsonObject> Body(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var text = await reader.ReadToEndAsync(request.HttpContext.RequestAborted);
        return text.Length == 0 ? [] : JsonNode.Parse(text) as JsonObject ?? throw new FormatException("A JSON object is expected.");
    }
}
