using System.Net;
using Portal.Sandbox;
using Portal.Tests.Sandbox.Schema;
using Xunit;

namespace Portal.Tests.Sandbox;

/// <summary>Asking twice, answers that get lost, and faults asked for.</summary>
public sealed class IdempotencyTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private const string Declined = "amount=500&currency=usd&payment_method=pm_card_chargeDeclined&confirm=true&return_url=http%3A%2F%2Fa";
    private readonly MoneySandbox _sandbox = fixture.Sandbox;

    [Fact]
    public async Task The_same_key_gives_the_same_answer_and_does_it_once()
    {
        var first = await _sandbox.Post("/v1/customers", "email=once%40example.com", key: "key-1");
        var second = await _sandbox.Post("/v1/customers", "email=once%40example.com", key: "key-1");
        Assert.Equal(SandboxFixture.Id(first), SandboxFixture.Id(second));
        Assert.Single((await _sandbox.Get("/v1/customers?email=once%40example.com"))["data"]!.AsArray());
    }

    [Fact]
    public async Task The_same_key_with_other_parameters_is_refused()
    {
        await _sandbox.Post("/v1/customers", "email=a", key: "key-2");
        using var response = await Send("/v1/customers", "email=b", "key-2");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("idempotency_error", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decline_is_remembered_and_charges_nobody_again()
    {
        using var first = await Send("/v1/payment_intents", Declined, "key-3");
        var before = (await _sandbox.All("/v1/charges")).Count;
        using var second = await Send("/v1/payment_intents", Declined, "key-3");
        Assert.Equal((HttpStatusCode.PaymentRequired, HttpStatusCode.PaymentRequired), (first.StatusCode, second.StatusCode));
        Assert.Equal("true", second.Headers.GetValues("Idempotent-Replayed").Single());
        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        Assert.Equal(before, (await _sandbox.All("/v1/charges")).Count);
    }

    [Fact]
    public async Task A_refused_parameter_leaves_the_key_free()
    {
        using var refused = await Send("/v1/customers", "emial=a", "key-4");
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        await _sandbox.Post("/v1/customers", "email=a", key: "key-4");
    }

    [Fact]
    public async Task While_the_first_is_running_the_second_is_told_so()
    {
        await _sandbox.Control("faults", """{"latency":1,"latency_ms":1500}""");
        var first = Send("/v1/customers", "email=slow", "key-5");
        await Task.Delay(500);
        await _sandbox.Control("faults", "{}");
        using var second = await Send("/v1/customers", "email=slow", "key-5");
        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Contains("idempotency_key_in_use", await second.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await first).StatusCode);
    }

    [Fact]
    public async Task A_500_after_the_fact_is_replayed_although_it_happened()
    {
        await _sandbox.Control("faults", """{"next":[{"path":"/v1/customers","fault":"error_after"}]}""");
        using var first = await Send("/v1/customers", "email=after%40example.com", "key-6");
        using var second = await Send("/v1/customers", "email=after%40example.com", "key-6");
        Assert.Equal((HttpStatusCode.InternalServerError, HttpStatusCode.InternalServerError), (first.StatusCode, second.StatusCode));
        Assert.Single((await _sandbox.Get("/v1/customers?email=after%40example.com"))["data"]!.AsArray());
    }

    [Fact]
    public async Task A_lost_answer_is_there_for_who_asks_again()
    {
        await _sandbox.Control("faults", """{"next":[{"path":"/v1/customers","fault":"lost_response"}]}""");
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => Send("/v1/customers", "email=lost%40example.com", "key-7"));
        await _sandbox.Post("/v1/customers", "email=lost%40example.com", key: "key-7");
        Assert.Single((await _sandbox.Get("/v1/customers?email=lost%40example.com"))["data"]!.AsArray());
    }

    [Fact]
    public async Task A_held_answer_comes_late_but_the_change_is_seen_at_once()
    {
        await _sandbox.Control("faults", """{"next":[{"path":"/v1/customers","fault":"hold","ms":1500}]}""");
        var held = Send("/v1/customers", "email=held%40example.com", "key-8");
        await Task.Delay(500);
        Assert.False(held.IsCompleted);
        Assert.Single((await _sandbox.Get("/v1/customers?email=held%40example.com"))["data"]!.AsArray());
        Assert.Equal(HttpStatusCode.OK, (await held).StatusCode);
    }

    [Fact]
    public async Task Rates_of_faults_repeat_with_their_seed()
    {
        Assert.Equal(await Statuses(7), await Statuses(7));
        Assert.Contains(429, await Statuses(7));
    }

    [Fact]
    public async Task Objects_and_answers_survive_a_restart()
    {
        var folder = Directory.CreateTempSubdirectory("sandbox-restart-").FullName;
        var options = new SandboxOptions { DataDirectory = folder }.Watched();
        string id;
        await using (var before = await SandboxServer.StartAsync(options)) id = await Create(before);
        await using (var after = await SandboxServer.StartAsync(options)) Assert.Equal(id, await Create(after));
        Directory.Delete(folder, recursive: true);
    }

    private async Task<List<int>> Statuses(int seed)
    {
        await _sandbox.Control("faults", $$"""{"seed":{{seed}},"rate_limited":0.3,"error_before":0.2}""");
        var statuses = new List<int>();
        for (var i = 0; i < 12; i++) statuses.Add((int)(await Send("/v1/customers", "", $"{Guid.NewGuid()}")).StatusCode);
        await _sandbox.Control("faults", "{}");
        return statuses;
    }

    private static async Task<string> Create(SandboxServer server)
    {
        using var http = new HttpClient { DefaultRequestHeaders = { { "Authorization", "Bearer sk_test_restart" }, { "Idempotency-Key", "same" } } };
        using var response = await http.PostAsync(new Uri($"{server.BaseUrl}/v1/customers"), null);
        return SandboxFixture.Id(System.Text.Json.Nodes.JsonNode.Parse(await response.Content.ReadAsStringAsync())!);
    }

    private Task<HttpResponseMessage> Send(string path, string form, string key)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, _sandbox.BaseUrl + path)
        {
            Content = new StringContent(form, System.Text.Encoding.UTF8, "application/x-www-form-urlencoded"),
        };
        request.Headers.Add("Idempotency-Key", key);
        return _sandbox.Http.SendAsync(request);
    }
}
