using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Portal.Sandbox;
using Portal.Tests.Sandbox.Schema;
using Xunit;

namespace Portal.Tests.Sandbox;

/// <summary>Webhooks: signed, again until answered, for the right endpoint, not lost by a restart.</summary>
public sealed class WebhookTests : IAsyncLifetime, IDisposable
{
    private readonly WebhookCatcher _catcher = new();
    private MoneySandbox _sandbox = null!;

    public async Task InitializeAsync() => _sandbox = await MoneySandbox.Start();

    public async Task DisposeAsync() => await _sandbox.DisposeAsync();

    public void Dispose() => _catcher.Dispose();

    [Fact]
    public async Task An_event_arrives_signed_with_the_secret_that_was_shown_once()
    {
        var endpoint = await Register("*");
        Assert.False((await _sandbox.Get($"/v1/webhook_endpoints/{SandboxFixture.Id(endpoint)}")).ContainsKey("secret"));
        await _sandbox.Post("/v1/customers", "email=a");
        await _sandbox.Control("drain");
        var (body, signature) = Assert.Single(_catcher.Caught);
        var parts = signature.Split(',').Select(p => p.Split('=')).ToDictionary(p => p[0], p => p[1]);
        var expected = HMACSHA256.HashData(Encoding.UTF8.GetBytes(endpoint["secret"]!.GetValue<string>()), Encoding.UTF8.GetBytes($"{parts["t"]}.{body}"));
        Assert.Equal(Convert.ToHexStringLower(expected), parts["v1"]);
        Assert.Equal("2026-07-29.dahlia", JsonNode.Parse(body)!["api_version"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_signature_bears_wall_time_however_far_the_clock_was_moved()
    {
        await _sandbox.Control("clock", """{"set":"2024-01-01T00:00:00Z"}""");
        await Register("customer.created");
        await _sandbox.Post("/v1/customers");
        await _sandbox.Control("drain");
        var (body, signature) = Assert.Single(_catcher.Caught);
        var wall = long.Parse(signature.Split(',')[0][2..], System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(Math.Abs(DateTimeOffset.UtcNow.ToUnixTimeSeconds() - wall), 0, 60);
        Assert.StartsWith("17040", JsonNode.Parse(body)!["created"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_what_an_endpoint_asked_for_is_sent_and_updates_tell_what_changed()
    {
        await Register("customer.updated");
        var id = SandboxFixture.Id(await _sandbox.Post("/v1/customers", "email=old&metadata[k]=1"));
        await _sandbox.Post($"/v1/customers/{id}", "email=new&metadata[k]=2");
        await _sandbox.Post($"/v1/customers/{id}", "email=new");
        await _sandbox.Control("drain");
        var (body, _) = Assert.Single(_catcher.Caught);
        Assert.Equal("""{"email":"old","metadata":{"k":"1"}}""", JsonNode.Parse(body)!["data"]!["previous_attributes"]!.ToJsonString());
    }

    [Fact]
    public async Task An_endpoint_that_fails_is_tried_again_later_and_then_given_up()
    {
        await Register("*");
        _catcher.Answer = 500;
        await _sandbox.Post("/v1/customers");
        await _sandbox.Control("drain");
        Assert.Single(_catcher.Caught);
        Assert.Equal("webhook_retry", (await ReadControl("clock"))["next_due_kind"]!.GetValue<string>());
        for (var i = 0; i < 6; i++)
        {
            await _sandbox.Advance("P1D");
            await _sandbox.Control("drain");
        }
        Assert.Equal((6, 1), (_catcher.Caught.Count, (await ReadControl("deliveries"))["failed"]!.GetValue<int>()));
        _catcher.Answer = 200;
        var delivery = (await ReadControl("deliveries?state=failed"))["data"]![0]!["id"]!;
        await _sandbox.Control($"deliveries/{delivery}/redeliver");
        await _sandbox.Control("drain");
        Assert.Equal((7, 0), (_catcher.Caught.Count, (await ReadControl("deliveries"))["failed"]!.GetValue<int>()));
    }

    [Fact]
    public async Task Duplicates_and_drops_come_when_asked_for()
    {
        await Register("customer.created");
        await _sandbox.Control("faults", """{"webhook_duplicate":1}""");
        await _sandbox.Post("/v1/customers");
        await _sandbox.Control("faults", """{"webhook_drop":1}""");
        await _sandbox.Post("/v1/customers");
        await _sandbox.Control("drain");
        Assert.Equal(2, _catcher.Caught.Count);
        Assert.Equal(2, (await _sandbox.All("/v1/events?type=customer.created")).Count);
    }

    [Fact]
    public async Task A_restart_in_mid_delivery_loses_nothing()
    {
        var folder = Directory.CreateTempSubdirectory("sandbox-deliveries-").FullName;
        await using (var quiet = await SandboxServer.StartAsync(new SandboxOptions { DataDirectory = folder, PauseWebhooks = true }.Watched()))
        {
            await Raw(quiet, "webhook_endpoints", $"url={Uri.EscapeDataString(_catcher.Url)}&enabled_events[]=*");
            await Raw(quiet, "customers", "");
        }
        Assert.Empty(_catcher.Caught);
        await using (var again = await SandboxServer.StartAsync(new SandboxOptions { DataDirectory = folder }.Watched()))
        {
            using var http = new HttpClient();
            await http.PostAsync(new Uri($"{again.BaseUrl}/_sandbox/drain"), null);
        }
        Assert.Equal(["customer.created"], _catcher.Types);
        Directory.Delete(folder, recursive: true);
        SchemaWatch.AssertKept(folder);
    }

    private Task<JsonObject> Register(string events) =>
        _sandbox.Post("/v1/webhook_endpoints", $"url={Uri.EscapeDataString(_catcher.Url)}&enabled_events[]={events}");

    private async Task<JsonNode> ReadControl(string path) => JsonNode.Parse(await _sandbox.Http.GetStringAsync(new Uri($"{_sandbox.BaseUrl}/_sandbox/{path}")))!;

    private static async Task Raw(SandboxServer server, string path, string form)
    {
        using var http = new HttpClient { DefaultRequestHeaders = { { "Authorization", "Bearer sk_test_raw" } } };
        using var content = new StringContent(form, Encoding.UTF8, "application/x-www-form-urlencoded");
        (await http.PostAsync(new Uri($"{server.BaseUrl}/v1/{path}"), content)).EnsureSuccessStatusCode();
    }
}
