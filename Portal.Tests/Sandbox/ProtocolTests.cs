using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Portal.Sandbox;
using Xunit;

namespace Portal.Tests.Sandbox;

/// <summary>The API's manners: keys, parameters, errors, lists, expansion, shapes.</summary>
public sealed class ProtocolTests(SandboxFixture fixture) : IClassFixture<SandboxFixture>
{
    private readonly MoneySandbox _sandbox = fixture.Sandbox;

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer pk_test_abc")]
    [InlineData("Bearer sk_live_abc")]
    [InlineData("Basic !!!")]
    public async Task Without_a_secret_test_key_nothing_is_answered(string? header)
    {
        using var http = new HttpClient();
        if (header is not null) http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", header);
        using var response = await http.GetAsync(new Uri($"{_sandbox.BaseUrl}/v1/customers"));
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Two_keys_are_two_accounts_and_basic_authentication_is_the_same_as_bearer()
    {
        var customer = SandboxFixture.Id(await _sandbox.Post("/v1/customers"));
        using var other = new HttpClient { DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", "sk_test_other") } };
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(new Uri($"{_sandbox.BaseUrl}/v1/customers/{customer}"))).StatusCode);
        other.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes("sk_test_money:")));
        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync(new Uri($"{_sandbox.BaseUrl}/v1/customers/{customer}"))).StatusCode);
    }

    [Theory]
    [InlineData("/v1/customers", "emial=a", "parameter_unknown", "emial")]
    [InlineData("/v1/customers", "address[town]=a", "parameter_unknown", "address[town]")]
    [InlineData("/v1/payment_intents", "currency=usd", "parameter_missing", "amount")]
    [InlineData("/v1/payment_intents", "amount=ten&currency=usd", "parameter_invalid_integer", "amount")]
    [InlineData("/v1/payment_intents", "amount=&currency=usd", "parameter_invalid_empty", "amount")]
    [InlineData("/v1/payment_intents", "amount=49&currency=usd", "amount_too_small", "amount")]
    [InlineData("/v1/payment_intents", "amount=100&currency=usd&customer=cus_nobody", "resource_missing", "customer")]
    [InlineData("/v1/subscriptions", "customer=cus_nobody&items[0][price]=p", "resource_missing", "customer")]
    [InlineData("/v1/checkout/sessions", "mode=payment&success_url=a&line_items[0][quantity]=x", "parameter_invalid_integer", "line_items[0][quantity]")]
    public async Task A_bad_parameter_is_refused_by_its_name(string path, string form, string code, string parameter)
    {
        var error = await _sandbox.Refused(path, form);
        Assert.Equal((code, parameter), (error["code"]!.GetValue<string>(), error["param"]!.GetValue<string>()));
        Assert.Equal("invalid_request_error", error["type"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("/v1/prices", "currency=usd&unit_amount=1&product_data[name]=a&tiers_mode=volume", "tiers_mode")]
    [InlineData("/v1/invoices", "customer=c&automatic_tax[enabled]=true", "automatic_tax")]
    [InlineData("/v1/checkout/sessions", "mode=payment&success_url=a&shipping_address_collection[allowed_countries][0]=US", "shipping_address_collection")]
    public async Task What_the_sandbox_does_not_have_is_refused_rather_than_ignored(string path, string form, string parameter)
    {
        var error = await _sandbox.Refused(path, form);
        Assert.Equal(("parameter_unsupported", parameter), (error["code"]!.GetValue<string>(), error["param"]!.GetValue<string>()));
    }

    [Fact]
    public async Task What_a_url_names_but_does_not_exist_is_404()
    {
        var error = await _sandbox.Refused("/v1/customers/cus_nobody", "", status: HttpStatusCode.NotFound);
        Assert.Equal("No such customer: 'cus_nobody'", error["message"]!.GetValue<string>());
        await _sandbox.Refused("/v1/nothing", "", status: HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Metadata_merges_and_an_empty_value_deletes_its_key()
    {
        var id = SandboxFixture.Id(await _sandbox.Post("/v1/customers", "metadata[a]=1&metadata[b]=2"));
        var merged = await _sandbox.Post($"/v1/customers/{id}", "metadata[b]=&metadata[c]=3");
        Assert.Equal("""{"a":"1","c":"3"}""", merged["metadata"]!.ToJsonString());
        Assert.Equal("{}", (await _sandbox.Post($"/v1/customers/{id}", "metadata="))["metadata"]!.ToJsonString());
    }

    [Fact]
    public async Task A_list_is_read_forwards_and_backwards_by_cursor()
    {
        var customer = await fixture.Customer(card: null);
        var ids = new List<string>();
        for (var i = 0; i < 5; i++) ids.Insert(0, SandboxFixture.Id(await _sandbox.Post($"/v1/customers/{customer}/balance_transactions", $"amount={i + 1}&currency=usd")));
        var path = $"/v1/customers/{customer}/balance_transactions";
        Assert.Equal(ids[..2], await Ids($"{path}?limit=2"));
        Assert.Equal(ids[2..4], await Ids($"{path}?limit=2&starting_after={ids[1]}"));
        Assert.Equal(ids[1..3], await Ids($"{path}?limit=2&ending_before={ids[3]}"));
        Assert.False((await _sandbox.Get($"{path}?limit=5"))["has_more"]!.GetValue<bool>());
        Assert.True((await _sandbox.Get($"{path}?limit=4"))["has_more"]!.GetValue<bool>());
    }

    [Theory]
    [InlineData("limit=0")]
    [InlineData("limit=101")]
    [InlineData("starting_after=cus_nobody")]
    [InlineData("starting_after=a&ending_before=b")]
    [InlineData("expand[]=data.email")]
    [InlineData("created[gte]=yesterday")]
    public async Task A_list_refuses_what_it_cannot_do(string query)
    {
        await fixture.Customer(card: null);
        using var response = await _sandbox.Http.GetAsync(new Uri($"{_sandbox.BaseUrl}/v1/customers?{query}"));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Created_bounds_a_list()
    {
        var created = (await _sandbox.Post("/v1/customers"))["created"]!.GetValue<long>();
        Assert.Empty(await Ids($"/v1/customers?created[gt]={created + 1000}"));
        Assert.NotEmpty(await Ids($"/v1/customers?created[gte]={created}&created[lt]={created + 1000}"));
        Assert.NotEmpty(await Ids($"/v1/customers?created={created}"));
    }

    [Fact]
    public async Task A_field_that_this_object_does_not_have_may_still_be_named_to_be_expanded()
    {
        var declined = await _sandbox.Post("/v1/payment_intents", "amount=500&currency=usd&expand[]=latest_charge.transfer.balance_transaction");
        Assert.Null(declined["latest_charge"]);
        var paid = await _sandbox.Post("/v1/payment_intents", "amount=500&currency=usd&payment_method=pm_card_visa&payment_method_types[]=card&confirm=true&expand[]=latest_charge.transfer.balance_transaction");
        Assert.Equal("ch", paid["latest_charge"]!["id"]!.GetValue<string>()[..2]);
        await _sandbox.Refused("/v1/payment_intents", "amount=500&currency=usd&payment_method=pm_card_visa&payment_method_types[]=card&confirm=true&expand[]=latest_charge.nothing");
    }

    [Fact]
    public async Task Ids_expand_into_objects_at_most_four_levels_deep()
    {
        var customer = await fixture.Customer();
        var paid = await _sandbox.Post("/v1/payment_intents", $"amount=500&currency=usd&customer={customer}&payment_method=pm_card_visa&confirm=true&off_session=true&expand[]=latest_charge.balance_transaction&expand[]=customer");
        Assert.Equal("ada@example.com", SandboxFixture.Text(paid, "customer.email"));
        Assert.Equal(455, SandboxFixture.Cents(paid, "latest_charge.balance_transaction.net"));
        await _sandbox.Refused("/v1/customers", "expand[]=a.b.c.d.e");
    }

    [Fact]
    public async Task Another_api_version_is_refused_and_the_own_one_echoed()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{_sandbox.BaseUrl}/v1/customers");
        request.Headers.Add("Stripe-Version", "2020-08-27");
        Assert.Equal(HttpStatusCode.BadRequest, (await _sandbox.Http.SendAsync(request)).StatusCode);
        using var plain = await _sandbox.Http.GetAsync(new Uri($"{_sandbox.BaseUrl}/v1/customers"));
        Assert.Equal("2026-07-29.dahlia", plain.Headers.GetValues("Stripe-Version").Single());
        Assert.StartsWith("req_", plain.Headers.GetValues("Request-Id").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_object_shows_the_fields_of_its_public_shape_and_no_notes_of_the_sandbox()
    {
        var customer = await fixture.Customer();
        var price = await fixture.Price(1900);
        await _sandbox.Post("/v1/subscriptions", $"customer={customer}&items[0][price]={price}");
        await _sandbox.Post("/v1/setup_intents", $"customer={customer}");
        await _sandbox.Post("/v1/checkout/sessions", $"mode=subscription&success_url=http%3A%2F%2Fa&line_items[0][price]={price}");
        foreach (var path in (string[])["customers", "payment_intents", "charges", "subscriptions", "invoices", "prices", "products", "setup_intents", "checkout/sessions", "events", "balance_transactions", "invoice_payments", $"payment_methods?customer={customer}"])
        {
            var item = (await _sandbox.Get($"/v1/{path}"))["data"]!.AsArray()[0]!.AsObject();
            var missing = Fields(item["object"]!.GetValue<string>()).Where(field => !item.ContainsKey(field)).ToList();
            Assert.True(missing.Count == 0, $"{path} lacks {string.Join(", ", missing)}");
            Assert.DoesNotContain("\"_", item.ToJsonString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_form_whatever_makes_the_sandbox_fail()
    {
        var names = Gen.Elements("amount", "currency", "customer", "items[0][price]", "items[][quantity]", "items", "metadata[x]", "metadata", "a[b", "expand[]", "created[gte]", "limit", "]", "%", "lines[99999999999]", "line_items[0][price_data][unit_amount]", "mode", "trial_end", "discounts[0][coupon]");
        var values = Gen.Elements("", "0", "-1", "99999999999999999999", "9223372036854775807", "now", "%00", "é", "true", "usd", "[]", "{}");
        var forms = Gen.Zip(names, values).ListOf().Select(pairs => string.Join('&', pairs.Select(p => $"{p.Item1}={p.Item2}")));
        var paths = Gen.Elements("customers", "payment_intents", "subscriptions", "invoices", "invoiceitems", "prices", "coupons", "checkout/sessions", "invoices/create_preview", "setup_intents");
        Prop.ForAll(Gen.Zip(paths, forms).ToArbitrary(), input =>
        {
            using var content = new StringContent(input.Item2, Encoding.UTF8, "application/x-www-form-urlencoded");
            using var response = _sandbox.Http.PostAsync(new Uri($"{_sandbox.BaseUrl}/v1/{input.Item1}"), content).GetAwaiter().GetResult();
            return (int)response.StatusCode < 500;
        }).QuickCheckThrowOnFailure();
    }

    private async Task<List<string>> Ids(string path) =>
        (await _sandbox.Get(path))["data"]!.AsArray().Select(item => SandboxFixture.Id(item!)).ToList();

    private static List<string> Fields(string kind)
    {
        using var stream = typeof(SandboxServer).Assembly.GetManifestResourceStream("stripe-api.json")!;
        return JsonNode.Parse(stream)!["shapes"]![kind]!.AsObject().Select(field => field.Key).ToList();
    }
}
