using System.Net;
using Stripe;
using Xunit;

namespace Portal.Tests.StripeNet;

public sealed class RetryTests
{
    private const string Transfer = """{"id":"tr_1","object":"transfer"}""";
    private const string Broken = """{"error":{"type":"api_error","message":"Something went wrong"}}""";

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(409)]
    public async Task A_write_that_may_not_have_happened_is_sent_again_under_the_same_key(int status)
    {
        await using var api = (await ScriptedApi.StartAsync()).Answers(Broken, status).Answers(Transfer);

        var transfer = await api.Client(retries: 2).V1.Transfers.CreateAsync(new());

        Assert.Equal("tr_1", transfer.Id);
        Assert.Equal(2, api.Seen.Count);
        Assert.Single(api.Seen.Select(request => request.Headers["Idempotency-Key"].ToString()).Distinct());
    }

    [Fact]
    public async Task A_broken_connection_is_tried_again()
    {
        await using var api = (await ScriptedApi.StartAsync()).HangsUp().Answers(Transfer);

        await api.Client(retries: 1).V1.Transfers.CreateAsync(new());

        Assert.Equal(2, api.Seen.Count);
    }

    [Fact]
    public async Task A_connection_that_stays_broken_surfaces_as_a_network_failure()
    {
        await using var api = (await ScriptedApi.StartAsync()).HangsUp();

        await Assert.ThrowsAsync<HttpRequestException>(() => api.Client(retries: 1).V1.Transfers.CreateAsync(new()));

        Assert.Equal(2, api.Seen.Count);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(400)]
    [InlineData(402)]
    public async Task What_the_caller_has_to_decide_is_not_sent_again(int status)
    {
        await using var api = (await ScriptedApi.StartAsync()).Answers(Broken, status);

        await Assert.ThrowsAsync<StripeException>(() => api.Client(retries: 2).V1.Transfers.CreateAsync(new()));

        Assert.Single(api.Seen);
    }

    [Fact]
    public async Task The_servers_advice_wins_over_the_status()
    {
        await using var api = (await ScriptedApi.StartAsync())
            .Answers(Broken, 429, ("Stripe-Should-Retry", "true"))
            .Answers(Broken, 500, ("Stripe-Should-Retry", "false"));

        var failure = await Assert.ThrowsAsync<StripeException>(
            () => api.Client(retries: 2).V1.Transfers.CreateAsync(new()));

        Assert.Equal(HttpStatusCode.InternalServerError, failure.HttpStatusCode);
        Assert.Equal(2, api.Seen.Count);
    }

    [Fact]
    public async Task Two_retries_are_made_unless_said_otherwise()
    {
        await using var api = (await ScriptedApi.StartAsync()).Answers(Broken, 500);
        var client = new StripeClient("sk_test_1", apiBase: api.Address);

        await Assert.ThrowsAsync<StripeException>(() => client.V1.Balance.GetAsync());

        Assert.Equal(3, api.Seen.Count);
    }

    [Fact]
    public async Task The_callers_own_cancellation_is_no_reason_to_try_again()
    {
        await using var api = (await ScriptedApi.StartAsync()).Answers(Transfer);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => api.Client(retries: 2).V1.Transfers.CreateAsync(new(), cancellationToken: cancelled.Token));

        Assert.Empty(api.Seen);
    }
}
