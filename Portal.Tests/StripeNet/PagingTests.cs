using System.Text.Json;
using Stripe;
using Xunit;

namespace Portal.Tests.StripeNet;

public sealed class PagingTests
{
    [Fact]
    public async Task All_pages_are_read_forwards_and_the_callers_options_stay_as_they_were()
    {
        await using var api = (await ScriptedApi.StartAsync())
            .Answers(Page(true, "ch_4", "ch_3"))
            .Answers(Page(false, "ch_2", "ch_1"));
        var options = new ChargeListOptions { Limit = 2, Customer = "cus_1" };

        var ids = await IdsAsync(api.Client().V1.Charges.ListAutoPagingAsync(options));

        Assert.Equal(["ch_4", "ch_3", "ch_2", "ch_1"], ids);
        Assert.Equal(
            ["/v1/charges?customer=cus_1&limit=2", "/v1/charges?customer=cus_1&limit=2&starting_after=ch_3"],
            api.Seen.Select(request => request.PathAndQuery));
        Assert.Null(options.StartingAfter);
    }

    [Fact]
    public async Task Backwards_each_page_is_turned_round()
    {
        await using var api = (await ScriptedApi.StartAsync())
            .Answers(Page(true, "ch_3", "ch_2"))
            .Answers(Page(false, "ch_5", "ch_4"));

        var options = new ChargeListOptions { EndingBefore = "ch_1" };

        var ids = await IdsAsync(api.Client().V1.Charges.ListAutoPagingAsync(options));

        Assert.Equal(["ch_2", "ch_3", "ch_4", "ch_5"], ids);
        Assert.Equal("/v1/charges?ending_before=ch_3", api.Seen[1].PathAndQuery);
    }

    [Fact]
    public async Task A_search_follows_the_cursor_of_the_page()
    {
        await using var api = (await ScriptedApi.StartAsync())
            .Answers(Found("cus_1", "p2"))
            .Answers(Found("cus_2", null));
        var options = new CustomerSearchOptions { Query = "email:'a@b.c'" };

        var ids = new List<string>();
        await foreach (var customer in api.Client().V1.Customers.SearchAutoPagingAsync(options))
            ids.Add(customer.Id);

        Assert.Equal(["cus_1", "cus_2"], ids);
        Assert.Equal("/v1/customers/search?page=p2&query=email%3A%27a%40b.c%27", api.Seen[1].PathAndQuery);
    }

    [Fact]
    public async Task Objects_of_an_unknown_kind_are_passed_over()
    {
        await using var api = (await ScriptedApi.StartAsync()).Answers(
            """
            {"object":"list","has_more":false,
             "data":[{"id":"x_1","object":"crystal"},{"id":"card_1","object":"card","last4":"4242"}]}
            """);

        var sources = new List<IPaymentSource>();
        await foreach (var source in api.Client().V1.Customers.PaymentSources.ListAutoPagingAsync("cus_1"))
            sources.Add(source);

        Assert.Equal("4242", Assert.IsType<Card>(Assert.Single(sources)).Last4);
    }

    [Fact]
    public async Task One_page_can_be_enumerated_as_it_is()
    {
        await using var api = (await ScriptedApi.StartAsync()).Answers(Page(true, "ch_2", "ch_1"));

        var page = await api.Client().V1.Charges.ListAsync();

        Assert.True(page.HasMore);
        Assert.Equal(["ch_2", "ch_1"], page.Select(charge => charge.Id));
    }

    private static string Page(bool hasMore, params string[] ids) => JsonSerializer.Serialize(new
    {
        @object = "list",
        has_more = hasMore,
        data = ids.Select(id => new { id, @object = "charge" }),
    });

    private static string Found(string id, string? nextPage) => JsonSerializer.Serialize(new
    {
        @object = "search_result",
        has_more = nextPage is not null,
        next_page = nextPage,
        data = new[] { new { id, @object = "customer" } },
    });

    private static async Task<List<string>> IdsAsync(IAsyncEnumerable<Charge> charges)
    {
        var ids = new List<string>();
        await foreach (var charge in charges)
            ids.Add(charge.Id);
        return ids;
    }
}
