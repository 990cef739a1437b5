using System.Net;
using Stripe;
using Xunit;

namespace Portal.Tests.StripeNet;

public sealed class ErrorTests
{
    [Fact]
    public async Task A_declined_card_tells_the_code_and_the_payment_intent_as_it_is_now()
    {
        await using var api = (await ScriptedApi.StartAsync()).Answers(
            """
            {"error":{"type":"card_error","code":"card_declined","decline_code":"insufficient_funds",
             "message":"Your card has insufficient funds.","charge":"ch_1","doc_url":"https://x",
             "payment_intent":{"id":"pi_1","object":"payment_intent","status":"requires_payment_method",
               "last_payment_error":{"type":"card_error","code":"card_declined"}}}}
            """,
            402,
            ("Request-Id", "req_1"));

        var failure = await Assert.ThrowsAsync<StripeException>(
            () => api.Client().V1.PaymentIntents.ConfirmAsync("pi_1"));

        Assert.Equal(HttpStatusCode.PaymentRequired, failure.HttpStatusCode);
        Assert.Equal("Your card has insufficient funds.", failure.Message);
        Assert.Equal("insufficient_funds", failure.StripeError.DeclineCode);
        Assert.Equal("requires_payment_method", failure.StripeError.PaymentIntent.Status);
        Assert.Equal("card_declined", failure.StripeError.PaymentIntent.LastPaymentError.Code);
        Assert.Equal("req_1", failure.StripeResponse.RequestId);
    }

    [Fact]
    public async Task An_invalid_request_names_the_parameter()
    {
        await using var api = (await ScriptedApi.StartAsync()).Answers(
            """{"error":{"type":"invalid_request_error","param":"amount","message":"Missing required param: amount."}}""",
            400);

        var failure = await Assert.ThrowsAsync<StripeException>(() => api.Client().V1.Transfers.CreateAsync(new()));

        Assert.Equal("invalid_request_error", failure.StripeError.Type);
        Assert.Equal("amount", failure.StripeError.Param);
    }

    [Theory]
    [InlineData("<html>Bad gateway</html>", 502)]
    [InlineData("{}", 500)]
    [InlineData("not json", 200)]
    public async Task An_answer_that_is_no_answer_of_the_api_is_an_error_without_details(string body, int status)
    {
        await using var api = (await ScriptedApi.StartAsync()).Answers(body, status);

        var failure = await Assert.ThrowsAsync<StripeException>(() => api.Client().V1.Customers.GetAsync("cus_1"));

        Assert.Null(failure.StripeError);
        Assert.Equal($"Invalid response object from API: \"{body}\"", failure.Message);
    }

    [Fact]
    public async Task Only_the_status_200_is_success()
    {
        await using var api = (await ScriptedApi.StartAsync()).Answers("""{"id":"cus_1","object":"customer"}""", 201);

        await Assert.ThrowsAsync<StripeException>(() => api.Client().V1.Customers.GetAsync("cus_1"));
    }

    [Fact]
    public async Task An_oauth_error_is_read_too()
    {
        await using var api = (await ScriptedApi.StartAsync()).Answers(
            """{"error":"invalid_grant","error_description":"Code was used before"}""", 400);

        var failure = await Assert.ThrowsAsync<StripeException>(() => api.Client().V1.Balance.GetAsync());

        Assert.Equal("invalid_grant", failure.StripeError.Error);
        Assert.Equal("Code was used before", failure.Message);
    }
}
