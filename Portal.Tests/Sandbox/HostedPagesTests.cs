using Microsoft.Playwright;
using Portal.Tests.Browser;
using Xunit;

namespace Portal.Tests.Sandbox;

/// <summary>The pages a person meets, by keyboard alone, on a phone and on a screen: onboarding, dashboard, small deposits, 3-D Secure.</summary>
public sealed class HostedPagesTests(PaymentElementSite site) : IClassFixture<PaymentElementSite>
{
    private static readonly (string Field, string Text)[] Person =
    [
        ("first_name", "Ada"), ("last_name", "Quill"), ("email", "ada@example.com"), ("phone", "0000000000"), ("birthday", "1985-04-23"),
        ("line1", "1 Main St"), ("city", "Springfield"), ("postal_code", "94000"), ("state", "CA"), ("ssn_last_4", "0000"),
    ];

    private readonly MoneySandbox _sandbox = site.Fixture.Sandbox;

    [BrowserFact]
    public async Task Onboarding_is_done_by_keyboard_and_nothing_happens_before_the_last_submit()
    {
        foreach (var width in (int[])[390, 1440])
        {
            var account = (await _sandbox.Post("/v1/accounts", "type=express&capabilities[transfers][requested]=true"))["id"];
            var link = await _sandbox.Post("/v1/account_links", $"account={account}&type=account_onboarding&refresh_url={Uri.EscapeDataString(site.Address)}&return_url={Uri.EscapeDataString(site.Address + "/back")}");
            var page = await site.Visit(link["url"]!.GetValue<string>(), width);
            await FillIn(page, Person);
            await Assertions.Expect(page.GetByRole(AriaRole.Heading)).ToHaveTextAsync("Bank account");
            await FillIn(page, [("routing_number", "110000000"), ("account_number", "000123456789")]);
            await Assertions.Expect(page.GetByRole(AriaRole.Heading)).ToHaveTextAsync("Review and submit");
            await AssertFits(page);
            await page.WaitForLoadStateAsync(LoadState.Load);
            await Reach(page, "agreed");
            await page.Keyboard.PressAsync("Space");
            await Assertions.Expect(page.Locator("[name=agreed]")).ToBeCheckedAsync();
            Assert.False((await _sandbox.Get($"/v1/accounts/{account}"))["details_submitted"]!.GetValue<bool>());
            await Reach(page, "submit");
            await page.Keyboard.PressAsync("Enter");
            await page.WaitForURLAsync($"{site.Address}/back");
            Assert.True((await _sandbox.Get($"/v1/accounts/{account}"))["payouts_enabled"]!.GetValue<bool>());
            var login = await _sandbox.Post($"/v1/accounts/{account}/login_links");
            await page.GotoAsync(login["url"]!.GetValue<string>());
            await AssertFits(page);
            await page.CloseAsync();
        }
    }

    [BrowserFact]
    public async Task Whoever_finishes_later_comes_back_with_nothing_done()
    {
        var account = (await _sandbox.Post("/v1/accounts", "type=express&capabilities[transfers][requested]=true"))["id"];
        var link = await _sandbox.Post("/v1/account_links", $"account={account}&type=account_onboarding&refresh_url={Uri.EscapeDataString(site.Address)}&return_url={Uri.EscapeDataString(site.Address + "/back")}");
        var page = await site.Visit(link["url"]!.GetValue<string>(), 390);
        await page.GetByRole(AriaRole.Link, new() { Name = "Finish later" }).PressAsync("Enter");
        await page.WaitForURLAsync($"{site.Address}/back");
        Assert.False((await _sandbox.Get($"/v1/accounts/{account}"))["details_submitted"]!.GetValue<bool>());
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task Small_deposits_and_the_banks_question_are_answered_by_keyboard_on_a_phone()
    {
        var setup = await _sandbox.Post("/v1/setup_intents", "confirm=true&payment_method=pm_usBankAccount&payment_method_types[]=us_bank_account&payment_method_options[us_bank_account][verification_method]=microdeposits");
        var page = await site.Visit(setup["next_action"]!["verify_with_microdeposits"]!["hosted_verification_url"]!.GetValue<string>(), 390);
        await FillIn(page, [("first", "1"), ("second", "2")]);
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("do not match");
        await FillIn(page, [("first", "32"), ("second", "45")]);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading)).ToHaveTextAsync("Bank account verified");
        var intent = await _sandbox.Post("/v1/payment_intents", $"amount=1000&currency=usd&payment_method=pm_card_authenticationRequired&confirm=true&return_url={Uri.EscapeDataString(site.Address + "/back")}");
        await page.GotoAsync(intent["next_action"]!["redirect_to_url"]!["url"]!.GetValue<string>());
        await AssertFits(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Fail authentication" }).PressAsync("Enter");
        await page.WaitForURLAsync($"{site.Address}/back?**redirect_status=failed");
        await page.CloseAsync();
    }

    /// <summary>Goes from field to field, types, and sends the form.</summary>
    private static async Task FillIn(IPage page, (string Field, string Text)[] fields)
    {
        await AssertFits(page);
        foreach (var (field, text) in fields)
        {
            await Reach(page, field);
            // A date field takes its parts in the order of the browser's language.
            if (field == "birthday") await page.Locator("#birthday").FillAsync(text);
            else await page.Keyboard.TypeAsync(text);
        }
        await Reach(page, "submit");
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Tabs until the field of that name, or the button that submits, has the focus.</summary>
    private static async Task Reach(IPage page, string name)
    {
        for (var i = 0; i < 30; i++)
        {
            if (await page.EvaluateAsync<bool>("name => [document.activeElement.name, document.activeElement.type].includes(name)", name)) return;
            await page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"No way by keyboard to {name}.");
    }

    private static async Task AssertFits(IPage page) =>
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{page.Url} is wider than the window.");
}
