using Stripe;
using Xunit;

namespace Portal.Tests.StripeNet;

public sealed class RequestFormTests
{
    private const string Customer = """{"id":"cus_1","object":"customer"}""";
    private const string Intent = """{"id":"pi_1","object":"payment_intent"}""";

    [Fact]
    public async Task Nested_objects_lists_and_flags_are_written_with_brackets_and_indexes()
    {
        await using var api = (await ScriptedApi.StartAsync()).Answers(Intent);

        await api.Client().V1.PaymentIntents.CreateAsync(new PaymentIntentCreateOptions
        {
            Amount = 4500,
            Currency = "usd",
            OffSession = true,
            PaymentMethodTypes = ["card", "us_bank_account"],
            TransferData = new() { Destination = "acct_1" },
            Metadata = new() { ["operation"] = "booking:42:charge:1" },
            Expand = ["latest_charge"],
        });

        Assert.Equal(
            "amount=4500&currency=usd&metadata[operation]=booking%3A42%3Acharge%3A1&off_session=true"
            + "&payment_method_types[0]=card&payment_method_types[1]=us_bank_account"
            + "&transfer_data[destination]=acct_1&expand[0]=latest_charge",
            api.OnlyRequest.Body);
        Assert.Equal("application/x-www-form-urlencoded; charset=utf-8", api.OnlyRequest.Headers.ContentType);
    }

    [Fact]
    public async Task Lists_of_objects_carry_an_index_and_moments_are_unix_seconds()
    {
        await using var api = (await ScriptedApi.StartAsync()).Answers("""{"id":"sub_1","object":"subscription"}""");

        await api.Client().V1.Subscriptions.CreateAsync(new SubscriptionCreateOptions
        {
            Customer = "cus_1",
            Items = [new() { Price = "price_1", Quantity = 2 }, new() { Price = "price_2" }],
            ApplicationFeePercent = 12.5m,
            BackdateStartDate = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc),
        });

        Assert.Equal(
            "application_fee_percent=12.5&backdate_start_date=1767225600&customer=cus_1"
            + "&items[0][price]=price_1&items[0][quantity]=2&items[1][price]=price_2",
            api.OnlyRequest.Body);
    }

    [Fact]
    public async Task A_null_clears_a_field_only_where_it_was_assigned_and_the_field_can_be_cleared()
    {
        await using var api = (await ScriptedApi.StartAsync()).Answers(Customer);

        await api.Client().V1.Customers.UpdateAsync("cus_1", new CustomerUpdateOptions
        {
            Shipping = null,
            Email = null,
            Metadata = new() { ["plan"] = null },
            InvoiceSettings = new() { CustomFields = null },
        });

        Assert.Equal(
            ["invoice_settings[custom_fields]=", "metadata[plan]=", "shipping="], api.OnlyRequest.Body.Split('&').Order());
    }

    [Fact]
    public async Task An_empty_list_is_sent_as_an_empty_value()
    {
        await using var api = (await ScriptedApi.StartAsync()).Answers("""{"id":"sub_1","object":"subscription"}""");

        await api.Client().V1.Subscriptions.UpdateAsync("sub_1", new SubscriptionUpdateOptions { Discounts = [] });

        Assert.Equal("discounts=", api.OnlyRequest.Body);
    }

    [Fact]
    public async Task A_choice_is_written_as_the_value_inside()
    {
        await using var api = (await ScriptedApi.StartAsync()).Answers("""{"id":"sub_1","object":"subscription"}""");
        var subscriptions = api.Client().V1.Subscriptions;

        await subscriptions.UpdateAsync("sub_1", new SubscriptionUpdateOptions { TrialEnd = SubscriptionTrialEnd.Now });
        await subscriptions.UpdateAsync("sub_1", new SubscriptionUpdateOptions { TrialEnd = DateTime.UnixEpoch.AddDays(1) });
        await subscriptions.UpdateAsync("sub_1", new SubscriptionUpdateOptions { CancelAt = null });

        Assert.Equal(["trial_end=now", "trial_end=86400", "cancel_at="], api.Seen.Select(request => request.Body));
    }

    [Fact]
    public async Task Filters_of_a_listing_go_to_the_query()
    {
        await using var api = (await ScriptedApi.StartAsync()).Answers("""{"object":"list","data":[],"has_more":false}""");

        await api.Client().V1.Charges.ListAsync(new ChargeListOptions
        {
            Customer = "cus_1",
            Limit = 100,
            Created = new DateRangeOptions { GreaterThanOrEqual = DateTime.UnixEpoch.AddSeconds(10) },
        });

        Assert.Equal("/v1/charges?created[gte]=10&customer=cus_1&limit=100", api.OnlyRequest.PathAndQuery);
        Assert.Equal("", api.OnlyRequest.Body);
    }

    [Fact]
    public async Task A_parameter_without_a_property_is_sent_as_it_is_named()
    {
        await using var api = (await ScriptedApi.StartAsync()).Answers(Customer);
        var options = new CustomerCreateOptions { Name = "A" };
        options.AddExtraParam("preview_feature[level]", 3);

        await api.Client().V1.Customers.CreateAsync(options);

        Assert.Equal("name=A&preview_feature[level]=3", api.OnlyRequest.Body);
    }

    [Fact]
    public async Task An_id_is_one_segment_of_the_path()
    {
        await using var api = (await ScriptedApi.StartAsync()).Answers(Customer);

        await api.Client().V1.Customers.GetAsync("cus_1/../x");

        Assert.Equal("/v1/customers/cus_1%2F..%2Fx", api.OnlyRequest.PathAndQuery);
    }
}
