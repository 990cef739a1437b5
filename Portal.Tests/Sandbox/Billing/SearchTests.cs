using Xunit;

namespace Portal.Tests.Sandbox.Billing;

/// <summary>The search language: documented fields and operators work, anything else is refused by name.</summary>
public sealed class SearchTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private readonly MoneySandbox _sandbox = fixture.Sandbox;

    [Theory]
    [InlineData("email:'ada@search.test'", 1)]
    [InlineData("email:'ADA@search.test'", 1)]
    [InlineData("email~'search.test'", 2)]
    [InlineData("metadata['team']:'red'", 2)]
    [InlineData("metadata[\"team\"]:\"red\" AND -name:'Ada'", 1)]
    [InlineData("name:'Ada' OR name:'Bob'", 2)]
    [InlineData("email~'search.test' phone:null", 1)]
    [InlineData("-phone:null AND metadata['team']:'red'", 1)]
    [InlineData("created>0 AND metadata['team']:'red'", 2)]
    [InlineData("created<=1000 AND metadata['team']:'red'", 0)]
    public async Task Customers_are_found(string query, int count)
    {
        if ((await _sandbox.All("/v1/customers")).Count == 0)
        {
            await _sandbox.Post("/v1/customers", "email=ada%40search.test&name=Ada&metadata[team]=red&phone=555");
            await _sandbox.Post("/v1/customers", "email=bob%40search.test&name=Bob&metadata[team]=red");
        }
        Assert.Equal(count, (await _sandbox.Get($"/v1/customers/search?query={Uri.EscapeDataString(query)}"))["data"]!.AsArray().Count);
    }

    [Fact]
    public async Task Invoices_prices_products_and_subscriptions_are_found_by_their_own_fields()
    {
        var price = await fixture.Price(1900);
        var subscription = SandboxFixture.Id(await _sandbox.Post("/v1/subscriptions", $"customer={await fixture.Customer()}&items[0][price]={price}&metadata[search]=one"));
        foreach (var (path, query) in new[]
        {
            ("invoices", $"subscription:'{subscription}' AND total>=1900 AND status:'paid'"), ("subscriptions", "status:'active' AND metadata['search']:'one'"),
            ("prices", "active:'true' AND type:'recurring'"), ("products", "name~'Plan' AND active:'true'"),
        })
        {
            var found = await _sandbox.Get($"/v1/{path}/search?query={Uri.EscapeDataString(query)}");
            Assert.True(found["data"]!.AsArray().Count >= 1, path);
        }
    }

    [Theory]
    [InlineData("address:'x'")]
    [InlineData("name:'a' AND email:'b' OR phone:'c'")]
    [InlineData("name~'ab'")]
    [InlineData("created~'17'")]
    [InlineData("name>'a'")]
    [InlineData("name")]
    [InlineData("name:'a' AND")]
    public async Task What_cannot_be_searched_is_refused(string query)
    {
        using var response = await _sandbox.Http.GetAsync(new Uri($"{_sandbox.BaseUrl}/v1/customers/search?query={Uri.EscapeDataString(query)}"));
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, response.StatusCode);
    }
}
