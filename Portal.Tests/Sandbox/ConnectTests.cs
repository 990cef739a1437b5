using System.Net;
using System.Text.Json.Nodes;
using Xunit;

namespace Portal.Tests.Sandbox;

/// <summary>Connected accounts: creation, hosted onboarding, capabilities, bank accounts, links.</summary>
public sealed class ConnectTests
{
    [Fact]
    public async Task A_new_express_account_can_do_nothing_yet_and_says_what_is_due()
    {
        await using var sandbox = await MoneySandbox.Start();
        var account = await sandbox.Post("/v1/accounts", "type=express&country=US&email=ada%40example.com&business_type=individual&capabilities[transfers][requested]=true&metadata[therapist]=7");
        Assert.Equal((false, false, false), (Flag(account, "charges_enabled"), Flag(account, "payouts_enabled"), Flag(account, "details_submitted")));
        Assert.Equal("inactive", account["capabilities"]!["transfers"]!.GetValue<string>());
        Assert.Contains("external_account", Due(account));
        Assert.Contains("individual.first_name", Due(account));
        Assert.Equal("7", account["metadata"]!["therapist"]!.GetValue<string>());
        Assert.Equal("usd", account["default_currency"]!.GetValue<string>());
    }

    [Fact]
    public async Task Onboarding_in_three_steps_enables_the_account_and_leads_back()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = (await sandbox.Post("/v1/accounts", "type=express&capabilities[transfers][requested]=true"))["id"]!.GetValue<string>();
        var visit = new OnboardingVisit(sandbox, id);
        Assert.Equal("https://portal.test/done", await visit.Finish());
        var account = await visit.State();
        Assert.Equal((true, true, true), (Flag(account, "charges_enabled"), Flag(account, "payouts_enabled"), Flag(account, "details_submitted")));
        Assert.Equal("active", account["capabilities"]!["transfers"]!.GetValue<string>());
        Assert.Empty(Due(account));
        Assert.Equal("6789", account["external_accounts"]!["data"]![0]!["last4"]!.GetValue<string>());
        var types = await sandbox.EventTypes(id);
        Assert.Contains("account.updated", types);
        Assert.Contains("capability.updated", types);
        Assert.Contains("account.external_account.created", types);
        Assert.DoesNotContain("account.updated", await sandbox.EventTypes());
    }

    [Fact]
    public async Task Events_of_a_connected_account_name_it_and_show_what_changed()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = await sandbox.Onboarded();
        var happened = (await sandbox.All("/v1/events?type=account.updated", id))[0];
        Assert.Equal(id, happened["account"]!.GetValue<string>());
        Assert.False(happened["data"]!["previous_attributes"]!["charges_enabled"]!.GetValue<bool>());
        Assert.DoesNotContain("\"_", happened.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_is_used_up_by_the_first_step_and_leads_to_the_refresh_address_afterwards()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = (await sandbox.Post("/v1/accounts", "type=express&capabilities[transfers][requested]=true"))["id"]!.GetValue<string>();
        var visit = new OnboardingVisit(sandbox, id);
        var link = await visit.Link();
        Assert.Equal(HttpStatusCode.OK, (await visit.Open(link)).Status);
        Assert.Contains("Sandbox", (await visit.Open(link)).Text, StringComparison.Ordinal);
        await visit.Submit(link, OnboardingVisit.Person);
        Assert.Equal("https://portal.test/again", (await visit.Open(link)).Where);
        var late = await visit.Link();
        await sandbox.Advance("PT10M");
        Assert.Equal("https://portal.test/again", (await visit.Open(late)).Where);
    }

    [Fact]
    public async Task Leaving_half_way_leaves_the_rest_due()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = (await sandbox.Post("/v1/accounts", "type=express&capabilities[transfers][requested]=true"))["id"]!.GetValue<string>();
        var visit = new OnboardingVisit(sandbox, id);
        await visit.Submit(await visit.Link(), OnboardingVisit.Person);
        var account = await visit.State();
        Assert.Equal(["external_account", "tos_acceptance.date", "tos_acceptance.ip"], Due(account));
        Assert.False(Flag(account, "details_submitted"));
        Assert.Contains("Ada", (await visit.Open(await visit.Link())).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("birthday=1985-04-23", "birthday=yesterday", "date of birth")]
    [InlineData("birthday=1985-04-23", "birthday=2020-01-01", "18 years")]
    [InlineData("email=ada%40example.com", "email=ada", "email address")]
    [InlineData("ssn_last_4=0000", "ssn_last_4=12", "last four digits")]
    [InlineData("first_name=Ada", "first_name=", "your first name")]
    public async Task A_wrong_detail_is_explained_and_nothing_is_kept(string right, string wrong, string explained)
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = (await sandbox.Post("/v1/accounts", "type=express"))["id"]!.GetValue<string>();
        var visit = new OnboardingVisit(sandbox, id);
        var link = await visit.Link();
        using var answer = await visit.Send(link, OnboardingVisit.Person.Replace(right, wrong, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(explained, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Null((await visit.State())["individual"]);
        Assert.Equal(HttpStatusCode.OK, (await visit.Open(link)).Status);
    }

    [Fact]
    public async Task A_bank_account_with_a_wrong_routing_number_is_refused()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = (await sandbox.Post("/v1/accounts", "type=express"))["id"]!.GetValue<string>();
        var visit = new OnboardingVisit(sandbox, id);
        var bank = await visit.Submit(await visit.Link(), OnboardingVisit.Person);
        using var answer = await visit.Send(bank, "routing_number=110000001&account_number=000123456789");
        Assert.Contains("Invalid routing number", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var error = await sandbox.Refused($"/v1/accounts/{id}/external_accounts", "external_account[object]=bank_account&external_account[country]=US&external_account[routing_number]=123&external_account[account_number]=000123456789");
        Assert.Equal("routing_number_invalid", error["code"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_login_link_exists_only_after_onboarding_and_shows_balance_and_payouts()
    {
        await using var sandbox = await MoneySandbox.Start();
        var fresh = (await sandbox.Post("/v1/accounts", "type=express"))["id"]!.GetValue<string>();
        await sandbox.Refused($"/v1/accounts/{fresh}/login_links", "");
        var id = await sandbox.Onboarded();
        await sandbox.Post("/v1/topups", "amount=5000&currency=usd");
        await sandbox.Post("/v1/transfers", $"amount=5000&currency=usd&destination={id}");
        await sandbox.Post("/v1/payouts", "amount=1200&currency=usd", id);
        var link = (await sandbox.Post($"/v1/accounts/{id}/login_links"))["url"]!.GetValue<string>();
        var page = await new OnboardingVisit(sandbox, id).Open(link);
        Assert.Contains("$38.00", page.Text, StringComparison.Ordinal);
        Assert.Contains("$12.00", page.Text, StringComparison.Ordinal);
        await sandbox.Advance("PT2H");
        Assert.Equal(HttpStatusCode.NotFound, (await new OnboardingVisit(sandbox, id).Open(link)).Status);
    }

    [Fact]
    public async Task Details_that_fail_the_check_are_named_as_errors()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = (await sandbox.Post("/v1/accounts", "type=express&capabilities[transfers][requested]=true"))["id"]!.GetValue<string>();
        var visit = new OnboardingVisit(sandbox, id);
        await visit.Finish(person: OnboardingVisit.Person.Replace("ssn_last_4=0000", "ssn_last_4=1111", StringComparison.Ordinal));
        var account = await visit.State();
        Assert.Equal("individual.ssn_last_4", account["requirements"]!["errors"]![0]!["requirement"]!.GetValue<string>());
        Assert.Equal("inactive", account["capabilities"]!["transfers"]!.GetValue<string>());
        Assert.True(Flag(account, "details_submitted"));
    }

    [Fact]
    public async Task Another_key_reaches_neither_the_account_nor_its_money()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = await sandbox.Onboarded();
        sandbox.Http.DefaultRequestHeaders.Authorization = new("Bearer", "sk_test_stranger");
        using var seen = await sandbox.Http.GetAsync(new Uri($"{sandbox.BaseUrl}/v1/accounts/{id}"));
        Assert.Equal(HttpStatusCode.Forbidden, seen.StatusCode);
        var error = await sandbox.Refused("/v1/payouts", "amount=100&currency=usd", id, HttpStatusCode.Forbidden);
        Assert.Equal("account_invalid", error["code"]!.GetValue<string>());
    }

    [Fact]
    public async Task An_account_with_a_balance_cannot_be_deleted_an_empty_one_can()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = await sandbox.Onboarded();
        await sandbox.Post("/v1/topups", "amount=500&currency=usd");
        var transfer = await sandbox.Post("/v1/transfers", $"amount=500&currency=usd&destination={id}");
        using var request = new HttpRequestMessage(HttpMethod.Delete, $"{sandbox.BaseUrl}/v1/accounts/{id}");
        Assert.Equal(HttpStatusCode.BadRequest, (await sandbox.Http.SendAsync(request)).StatusCode);
        await sandbox.Post($"/v1/transfers/{transfer["id"]}/reversals");
        Assert.True((await sandbox.Delete($"/v1/accounts/{id}"))["deleted"]!.GetValue<bool>());
        Assert.Empty((await sandbox.Get("/v1/accounts"))["data"]!.AsArray());
    }

    [Fact]
    public async Task A_test_account_can_be_onboarded_in_one_call()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = (await sandbox.Post("/v1/accounts", "type=express&capabilities[transfers][requested]=true&business_type=company"))["id"];
        var account = await sandbox.Control($"accounts/{id}/onboard");
        Assert.True(Flag(account, "payouts_enabled"));
        Assert.DoesNotContain("\"_", account.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Schedule_and_profile_can_be_changed_after_onboarding()
    {
        await using var sandbox = await MoneySandbox.Start();
        var id = await sandbox.Onboarded();
        var account = await sandbox.Post($"/v1/accounts/{id}", "settings[payouts][schedule][interval]=monthly&settings[payouts][schedule][monthly_anchor]=31&business_profile[name]=Quill&metadata[a]=");
        Assert.Equal("monthly", account["settings"]!["payouts"]!["schedule"]!["interval"]!.GetValue<string>());
        Assert.Equal("Quill", account["business_profile"]!["name"]!.GetValue<string>());
        Assert.Equal(id, (await sandbox.Get("/v1/account", id))["id"]!.GetValue<string>());
        Assert.Equal("active", (await sandbox.Get($"/v1/accounts/{id}/capabilities/transfers"))["status"]!.GetValue<string>());
    }

    private static bool Flag(JsonObject document, string name) => document[name]!.GetValue<bool>();

    private static List<string> Due(JsonObject account) =>
        account["requirements"]!["currently_due"]!.AsArray().Select(name => name!.GetValue<string>()).ToList();
}
