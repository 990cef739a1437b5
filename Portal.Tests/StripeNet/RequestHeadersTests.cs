using Stripe;
using Xunit;

namespace Portal.Tests.StripeNet;

public sealed class RequestHeadersTests
{
    private const string Customer = """{"id":"cus_1","object":"customer"}""";

    [Fact]
    public async Task A_request_names_key_version_and_library()
    {
        await using var api = (await ScriptedApi.StartAsync()).Answers(Customer);

        await api.Client().V1.Customers.GetAsync("cus_1");

        var headers = api.OnlyRequest.Headers;
        Assert.Equal("Bearer sk_test_1", headers.Authorization);
        Assert.Equal("2026-07-29.dahlia", headers["Stripe-Version"]);
        Assert.StartsWith("Stripe/V1 .NetBindings/", headers.UserAgent.ToString(), StringComparison.Ordinal);
        Assert.Contains("\"lang\":\".net\"", headers["X-Stripe-Client-User-Agent"].ToString(), StringComparison.Ordinal);
        Assert.False(headers.ContainsKey("Idempotency-Key"));
    }

    [Fact]
    public async Task A_write_carries_the_callers_key_or_a_fresh_one()
    {
        await using var api = (await ScriptedApi.StartAsync()).Answers(Customer);
        var customers = api.Client().V1.Customers;

        await customers.CreateAsync(new(), new RequestOptions { IdempotencyKey = "booking:42:charge:1" });
        await customers.CreateAsync(new());
        await customers.CreateAsync(new());

        var keys = api.Seen.Select(request => request.Headers["Idempotency-Key"].ToString()).ToList();
        Assert.Equal("booking:42:charge:1", keys[0]);
        Assert.Equal(3, keys.Distinct().Count());
        Assert.All(keys, Assert.NotEmpty);
    }

    [Fact]
    public async Task The_account_of_the_request_wins_over_the_clients()
    {
        await using var api = (await ScriptedApi.StartAsync()).Answers(Customer);
        var client = new StripeClient(new StripeClientOptions
        {
            ApiKey = "sk_test_1",
            ApiBase = api.Address,
            StripeAccount = "acct_client",
        });

        await client.V1.Customers.GetAsync("cus_1");
        await client.V1.Customers.GetAsync("cus_1", null, new RequestOptions { StripeAccount = "acct_request", ApiKey = "sk_other" });

        Assert.Equal(["acct_client", "acct_request"], api.Seen.Select(request => request.Headers["Stripe-Account"].ToString()));
        Assert.Equal("Bearer sk_other", api.Seen[1].Headers.Authorization);
    }

    [Fact]
    public async Task Without_a_key_the_first_request_fails_and_an_unusable_key_is_refused_at_once()
    {
        var client = new StripeClient(apiKey: null, apiBase: "http://127.0.0.1:1");

        await Assert.ThrowsAsync<StripeException>(() => client.V1.Balance.GetAsync());
        Assert.Throws<ArgumentException>(() => new StripeClient(""));
        Assert.Throws<ArgumentException>(() => new StripeClient("sk test"));
    }

    [Fact]
    public async Task An_answer_is_kept_with_the_object_it_brought()
    {
        await using var api = (await ScriptedApi.StartAsync())
            .Answers(Customer, 200, ("Request-Id", "req_1"), ("Idempotency-Key", "key_1"));

        var customer = await api.Client().V1.Customers.CreateAsync(new());

        Assert.Equal("req_1", customer.StripeResponse.RequestId);
        Assert.Equal("key_1", customer.StripeResponse.IdempotencyKey);
        Assert.Equal(Customer, customer.StripeResponse.Content);
    }
}
