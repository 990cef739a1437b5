using System.Net;
using System.Net.Http.Headers;
using Xunit;

namespace Portal.Tests.Sandbox;

/// <summary>The rate limit a sandbox has where one was asked for.</summary>
public sealed class CallLimitTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private readonly MoneySandbox _sandbox = fixture.Sandbox;

    [Fact]
    public async Task An_account_at_its_limit_is_refused_and_others_are_not()
    {
        await _sandbox.Control("faults", """{"calls_per_second":1}""");
        using var other = new HttpClient { DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", "sk_test_other") } };
        Assert.Equal(HttpStatusCode.OK, await Status(other));
        var statuses = new List<HttpStatusCode>();
        // However slow the machine, two calls come within a second of each other at last.
        while (!statuses.Contains(HttpStatusCode.TooManyRequests) && statuses.Count < 200)
            statuses.AddRange(await Task.WhenAll(Status(_sandbox.Http), Status(_sandbox.Http)));
        var calls = await _sandbox.Http.GetStringAsync(new Uri($"{_sandbox.BaseUrl}/_sandbox/calls"));
        await _sandbox.Control("faults");

        var refused = statuses.Count(status => status == HttpStatusCode.TooManyRequests);
        Assert.InRange(refused, 1, 2);
        Assert.Equal(statuses.Count - refused, statuses.Count(status => status == HttpStatusCode.OK));
        Assert.Contains("\"most_in_a_second\": 1", calls, StringComparison.Ordinal);
        Assert.Contains($"\"refused\": {refused}", calls, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_one_asked_for_there_is_none()
    {
        await _sandbox.Control("faults");
        Assert.All(await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Status(_sandbox.Http))), status => Assert.Equal(HttpStatusCode.OK, status));
    }

    [Fact]
    public async Task A_limit_below_zero_is_refused_and_changes_nothing()
    {
        using var body = new StringContent("""{"calls_per_second":-1,"latency":1}""", System.Text.Encoding.UTF8, "application/json");
        using var answer = await _sandbox.Http.PostAsync(new Uri($"{_sandbox.BaseUrl}/_sandbox/faults"), body);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("calls_per_second", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("\"latency\": 0", await _sandbox.Http.GetStringAsync(new Uri($"{_sandbox.BaseUrl}/_sandbox/faults")), StringComparison.Ordinal);
    }

    private async Task<HttpStatusCode> Status(HttpClient http)
    {
        using var answer = await http.GetAsync(new Uri($"{_sandbox.BaseUrl}/v1/customers"));
        return answer.StatusCode;
    }
}
